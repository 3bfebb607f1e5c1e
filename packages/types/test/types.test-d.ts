import type {
  AttributeValues,
  Event,
  HardFlag,
  ListedTask,
  operations,
  paths,
  SampleLabelProperty,
  ShapeFeature,
  StartTaskRequest,
  Task,
  TaskStatus,
} from '@modelarts-openapi/types';
import { describe, expectTypeOf, test } from 'vitest';

describe('Task', () => {
  test('is what the operation returns', () => {
    type Responses = paths['/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}']['get']['responses'];
    expectTypeOf<Responses[200]['content']['application/json']>().toEqualTypeOf<Task>();
    expectTypeOf<keyof Responses>().toEqualTypeOf<200 | 400 | 401 | 403 | 404 | 408 | 429 | 500 | 503 | 504>();
  });

  test('has a status that is one of seven numbers, and always there', () => {
    expectTypeOf<TaskStatus>().toEqualTypeOf<-1 | 0 | 1 | 2 | 3 | 4 | 5>();
    expectTypeOf<Task['status']>().toEqualTypeOf<TaskStatus>();
  });

  test('may leave out every other field, one with a default included', () => {
    expectTypeOf<{ status: 1 }>().toExtend<Task>();
    expectTypeOf<{ status: 1; config: { export_params: { search_conditions: [] } } }>().toExtend<Task>();
  });

  test('takes no status that the API does not have', () => {
    expectTypeOf<{ status: 6 }>().not.toExtend<Task>();
    expectTypeOf<{ status: '1' }>().not.toExtend<Task>();
  });
});

describe('a task in a list', () => {
  test('is a task with more about it', () => {
    expectTypeOf<ListedTask>().toExtend<Task>();
    expectTypeOf<Task>().toExtend<ListedTask>();
    expectTypeOf<ListedTask['total_sample_count']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<{ task_id: string }>().not.toExtend<ListedTask>();
  });
});

describe('what starts a task', () => {
  test('is told apart by its kind', () => {
    expectTypeOf<StartTaskRequest['task_type']>().toEqualTypeOf<'auto-label' | 'pre-label' | 'auto-grouping'>();
    expectTypeOf<Extract<StartTaskRequest, { task_type: 'pre-label' }>['model_id']>().toEqualTypeOf<string>();
    expectTypeOf<Extract<StartTaskRequest, { task_type: 'auto-grouping' }>['config']['n_clusters']>().toEqualTypeOf<number | string>();
  });

  test('has what its kind needs', () => {
    expectTypeOf<{ task_type: 'auto-label' }>().toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'pre-label'; model_id: string }>().toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { n_clusters: 2 } }>().toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'pre-label' }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping' }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { property: 'size' } }>().not.toExtend<StartTaskRequest>();
  });

  test('has nothing of another kind', () => {
    expectTypeOf<{ task_type: 'auto-label'; model_id: string }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { n_clusters: 2 }; model_id: string }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { n_clusters: 2 }; collect_key_sample: true }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-label'; config: { n_clusters: 2 } }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-label'; config: { algorithm_type: 'supervisory' } }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'pre-label'; model_id: string; config: { algorithm_type: 'fast' } }>().not.toExtend<StartTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { n_clusters: 2; algorithm_type: 'fast' } }>().not.toExtend<StartTaskRequest>();
  });
});

test('stopping a task is answered with an object without fields, or with nothing', () => {
  type Responses = operations['stopTask']['responses'];
  expectTypeOf<Responses[200]['content']['application/json']>().toEqualTypeOf<Record<string, never>>();
  expectTypeOf<Responses[204]['content']>().toEqualTypeOf<undefined>();
});

describe('labels', () => {
  test('have attributes named @modelarts:…', () => {
    expectTypeOf<keyof SampleLabelProperty>().toEqualTypeOf<
      | '@modelarts:content'
      | '@modelarts:end_index'
      | '@modelarts:end_time'
      | '@modelarts:feature'
      | '@modelarts:from'
      | '@modelarts:hard'
      | '@modelarts:hard_coefficient'
      | '@modelarts:hard_reasons'
      | '@modelarts:shape'
      | '@modelarts:source'
      | '@modelarts:start_index'
      | '@modelarts:start_time'
      | '@modelarts:to'
    >();
  });

  test('mark hard examples in every form that servers send', () => {
    expectTypeOf<HardFlag>().toEqualTypeOf<'0' | '1' | 'false' | 'true' | 0 | 1 | boolean>();
  });

  test('have a list of points, or of a center and a radius, as their feature', () => {
    expectTypeOf<ShapeFeature>().toEqualTypeOf<number[][]>();
  });
});

test('the values of an attribute may be null', () => {
  expectTypeOf<AttributeValues[string]>().toEqualTypeOf<string[] | null>();
});

test('events hold events', () => {
  expectTypeOf<NonNullable<Event['events']>[number]>().toEqualTypeOf<Event>();
});
