import type {
  AttributeValues,
  HardFlag,
  IntelligentTask,
  IntelligentTaskEvent,
  IntelligentTaskStatus,
  ListedIntelligentTask,
  operations,
  paths,
  SampleLabelProperty,
  ShapeFeature,
  StartIntelligentTaskRequest,
} from '@modelarts-openapi/types';
import { describe, expectTypeOf, test } from 'vitest';

describe('IntelligentTask', () => {
  test('is what the operation returns', () => {
    type Responses = paths['/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}']['get']['responses'];
    expectTypeOf<Responses[200]['content']['application/json']>().toEqualTypeOf<IntelligentTask>();
    expectTypeOf<keyof Responses>().toEqualTypeOf<200 | 400 | 401 | 403 | 404 | 408 | 429 | 500 | 502 | 503 | 504 | 'default'>();
  });

  test('has a status that is always there: one of seven numbers, or a new one', () => {
    expectTypeOf<IntelligentTaskStatus>().toEqualTypeOf<-1 | 0 | 1 | 2 | 3 | 4 | 5>();
    expectTypeOf<IntelligentTask['status']>().toEqualTypeOf<IntelligentTaskStatus | (number & {})>();
    expectTypeOf<(typeof IntelligentTaskStatus)[keyof typeof IntelligentTaskStatus]>().toEqualTypeOf<IntelligentTaskStatus>();
  });

  test('may leave out every other field, one with a default included', () => {
    expectTypeOf<{ status: 1 }>().toExtend<IntelligentTask>();
    expectTypeOf<{ status: 1; config: { export_params: { search_conditions: [] } } }>().toExtend<IntelligentTask>();
  });

  test('takes a status that nobody has documented, because servers send new ones, but of the same type', () => {
    expectTypeOf<{ status: 6 }>().toExtend<IntelligentTask>();
    expectTypeOf<{ status: '1' }>().not.toExtend<IntelligentTask>();
  });
});

describe('a task in a list', () => {
  test('is a task with more about it', () => {
    expectTypeOf<ListedIntelligentTask>().toExtend<IntelligentTask>();
    expectTypeOf<IntelligentTask>().toExtend<ListedIntelligentTask>();
    expectTypeOf<ListedIntelligentTask['total_sample_count']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<{ task_id: string }>().not.toExtend<ListedIntelligentTask>();
  });
});

describe('what starts a task', () => {
  test('is told apart by its kind', () => {
    expectTypeOf<StartIntelligentTaskRequest['task_type']>().toEqualTypeOf<'auto-label' | 'pre-label' | 'auto-grouping' | 'auto-deploy'>();
    expectTypeOf<Extract<StartIntelligentTaskRequest, { task_type: 'pre-label' }>['model_id']>().toEqualTypeOf<string>();
    expectTypeOf<Extract<StartIntelligentTaskRequest, { task_type: 'auto-grouping' }>['config']['n_clusters']>().toEqualTypeOf<
      number | string
    >();
  });

  test('has what its kind needs', () => {
    expectTypeOf<{ task_type: 'auto-label' }>().toExtend<StartIntelligentTaskRequest>();
    expectTypeOf<{ task_type: 'pre-label'; model_id: string }>().toExtend<StartIntelligentTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { n_clusters: 2 } }>().toExtend<StartIntelligentTaskRequest>();
    expectTypeOf<{ task_type: 'pre-label' }>().not.toExtend<StartIntelligentTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping' }>().not.toExtend<StartIntelligentTaskRequest>();
    expectTypeOf<{ task_type: 'auto-grouping'; config: { property: 'size' } }>().not.toExtend<StartIntelligentTaskRequest>();
  });

  test('has nothing of another kind', () => {
    const start = (request: StartIntelligentTaskRequest) => request;
    start({ task_type: 'auto-label', config: { algorithm_type: 'fast' } });
    // @ts-expect-error only pre-labeling takes a model
    start({ task_type: 'auto-label', model_id: 'm' });
    // @ts-expect-error only pre-labeling takes a model
    start({ task_type: 'auto-grouping', config: { n_clusters: 2 }, model_id: 'm' });
    // @ts-expect-error only labeling collects key samples
    start({ task_type: 'auto-grouping', config: { n_clusters: 2 }, collect_key_sample: true });
    // @ts-expect-error only auto grouping forms groups
    start({ task_type: 'auto-label', config: { n_clusters: 2 } });
    // @ts-expect-error an answer has it, a request must not
    start({ task_type: 'auto-label', config: { algorithm_type: 'supervisory' } });
    // @ts-expect-error only active learning has an algorithm
    start({ task_type: 'pre-label', model_id: 'm', config: { algorithm_type: 'fast' } });
    // @ts-expect-error only active learning has an algorithm
    start({ task_type: 'auto-grouping', config: { n_clusters: 2, algorithm_type: 'fast' } });
    // @ts-expect-error requests are closed: no kind has this name
    start({ task_type: 'auto-labeling' });
  });
});

test('stopping a task is answered with an object without fields, or with nothing', () => {
  type Responses = operations['stopIntelligentTask']['responses'];
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
    expectTypeOf<'0' | '1' | 'false' | 'true' | 0 | 1 | boolean>().toExtend<HardFlag>();
    expectTypeOf<null>().not.toExtend<HardFlag>();
  });

  test('have a list of points, or of a center and a radius, as their feature', () => {
    expectTypeOf<ShapeFeature>().toEqualTypeOf<number[][]>();
  });
});

test('the values of an attribute may be null', () => {
  expectTypeOf<AttributeValues[string]>().toEqualTypeOf<string[] | null>();
});

test('events hold events', () => {
  expectTypeOf<NonNullable<IntelligentTaskEvent['events']>[number]>().toEqualTypeOf<IntelligentTaskEvent>();
});
