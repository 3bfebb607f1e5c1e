import {
  type CreateProcessorTaskRequest,
  type CreateProcessorTaskVersionRequest,
  createProcessorTask,
  createProcessorTaskVersion,
  type DatasetVersion,
  type EmptyObject,
  getIntelligentTask,
  type IntelligentTask,
  type IntelligentTaskFailedError,
  type IntelligentTaskList,
  type ListedIntelligentTask,
  type ListPage,
  listAutoLabelingSamples,
  listIntelligentTasks,
  type ModelArtsClient,
  type PagedList,
  type Sample,
  type SampleList,
  type StartedIntelligentTask,
  type StartIntelligentTaskRequest,
  startIntelligentTask,
  stopIntelligentTask,
  type WaitSettings,
  waitForDatasetVersion,
  waitForIntelligentTask,
  watchIntelligentTask,
} from '@modelarts-openapi/client';
import { expectTypeOf, test } from 'vitest';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const TASKS = '/v2/{project_id}/datasets/{dataset_id}/tasks';
const SAMPLES = '/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples';
declare const client: ModelArtsClient;

const dataset = { datasetId: 'd' };
const start = (body: StartIntelligentTaskRequest) => startIntelligentTask(client, { ...dataset, body });

test('a task is started with what its kind takes', () => {
  void start({ task_type: 'auto-label' });
  void start({
    task_type: 'auto-label',
    collect_key_sample: true,
    config: { algorithm_type: 'accurate', stop_time: 30 },
  });
  void start({
    task_type: 'pre-label',
    model_id: 'm',
    config: { inf_config_list: [{ instance_count: 1 }] },
  });
  void start({
    task_type: 'auto-grouping',
    config: { n_clusters: 2, property: 'size', result_type: 1 },
  });
});

test('a task is not started with what its kind does not take', () => {
  // @ts-expect-error there is no such kind
  void start({ task_type: 'label' });
  // @ts-expect-error the kind is missing
  void start({ config: { algorithm_type: 'fast' } });
  // @ts-expect-error there is no such algorithm
  void start({ task_type: 'auto-label', config: { algorithm_type: 'slow' } });
  // @ts-expect-error an answer may have it, a request may not
  void start({ task_type: 'auto-label', config: { algorithm_type: 'supervisory' } });
  // @ts-expect-error groups are for auto grouping
  void start({ task_type: 'auto-label', config: { n_clusters: 2 } });
  // @ts-expect-error auto labeling trains a model of its own
  void start({ task_type: 'auto-label', model_id: 'm' });
  // @ts-expect-error model_id is missing
  void start({ task_type: 'pre-label' });
  // @ts-expect-error an algorithm is for auto labeling
  void start({ task_type: 'pre-label', model_id: 'm', config: { algorithm_type: 'fast' } });
  // @ts-expect-error config is missing
  void start({ task_type: 'auto-grouping' });
  // @ts-expect-error n_clusters is missing
  void start({ task_type: 'auto-grouping', config: { property: 'size' } });
  // @ts-expect-error an algorithm is for auto labeling
  void start({ task_type: 'auto-grouping', config: { n_clusters: 2, algorithm_type: 'fast' } });
  // @ts-expect-error key samples are not for auto grouping
  void start({ task_type: 'auto-grouping', config: { n_clusters: 2 }, collect_key_sample: true });
  // @ts-expect-error there is no such field
  void start({ task_type: 'auto-label', config: { algorithm: 'fast' } });
});

test('the same holds for a call that is made by hand', () => {
  const params = { path: { dataset_id: 'd' } };
  void client.POST(TASKS, { params, body: { task_type: 'auto-label' } });
  // @ts-expect-error model_id is missing
  void client.POST(TASKS, { params, body: { task_type: 'pre-label' } });
  // @ts-expect-error an algorithm is for auto labeling
  void client.POST(TASKS, { params, body: { task_type: 'auto-grouping', config: { n_clusters: 2, algorithm_type: 'fast' } } });
  // @ts-expect-error the body is missing
  void client.POST(TASKS, { params });
  // @ts-expect-error there is no such kind
  void client.GET(TASKS, { params: { ...params, query: { type: 'label' } } });
  // @ts-expect-error a score is text
  void client.GET(SAMPLES, { params: { ...params, query: { low_score: 0.1 } } });
  // @ts-expect-error stopping takes no body
  void client.POST(`${PATH}/stop`, { params: { path: { dataset_id: 'd', task_id: 't' } }, body: {} });
});

test('a function takes what its operation takes, and resolves with the body of its answer', () => {
  expectTypeOf(startIntelligentTask).returns.resolves.toEqualTypeOf<StartedIntelligentTask>();
  expectTypeOf(getIntelligentTask).returns.resolves.toEqualTypeOf<IntelligentTask>();
  expectTypeOf(stopIntelligentTask).returns.resolves.toEqualTypeOf<EmptyObject | undefined>();
  void stopIntelligentTask(client, { datasetId: 'd', taskId: 't' }, { timeout: 1, retry: { attempts: 1 }, headers: { a: 'b' } });
  const maybe = undefined as { signal: AbortSignal; timeout: number } | undefined;
  void stopIntelligentTask(client, { datasetId: 'd', taskId: 't' }, { signal: maybe?.signal, timeout: maybe?.timeout });
  // @ts-expect-error the ID of the task is missing
  void stopIntelligentTask(client, dataset);
  // @ts-expect-error parameters have names of TypeScript
  void stopIntelligentTask(client, { dataset_id: 'd', task_id: 't' });
  // @ts-expect-error the client knows the project
  void stopIntelligentTask(client, { projectId: 'p', datasetId: 'd', taskId: 't' });
  // @ts-expect-error stopping takes no body
  void stopIntelligentTask(client, { datasetId: 'd', taskId: 't', body: {} });
  // @ts-expect-error there is no such setting
  void stopIntelligentTask(client, { datasetId: 'd', taskId: 't' }, { limit: 1 });
});

test('lists hold tasks and samples, and take the conditions of the API', () => {
  expectTypeOf(listIntelligentTasks(client, { ...dataset, type: 'pre-label', taskName: 'n', limit: 10 })).toEqualTypeOf<
    PagedList<ListedIntelligentTask, IntelligentTaskList>
  >();
  expectTypeOf(listAutoLabelingSamples(client, { ...dataset, labelType: 0, order: 'desc' })).toEqualTypeOf<PagedList<Sample, SampleList>>();
  expectTypeOf(listAutoLabelingSamples(client, dataset)).resolves.toEqualTypeOf<SampleList>();
  expectTypeOf(listAutoLabelingSamples(client, dataset).pages()).toEqualTypeOf<AsyncGenerator<ListPage<Sample, SampleList>, void>>();
  expectTypeOf<ListedIntelligentTask>().toExtend<IntelligentTask>();
  void listIntelligentTasks(client, { ...dataset, offset: 1, limit: undefined });
  // @ts-expect-error there is no such kind
  void listIntelligentTasks(client, { ...dataset, type: 'label' });
  // @ts-expect-error there is no such order
  void listAutoLabelingSamples(client, { ...dataset, order: 'up' });
  // @ts-expect-error a score is text
  void listAutoLabelingSamples(client, { ...dataset, lowScore: 0.1 });
});

test('a wait takes what getting takes, and settings of its own', () => {
  const ids = { datasetId: 'd', taskId: 't' };
  const settings: WaitSettings = {
    timeout: 1,
    giveUpAfter: 1,
    minInterval: 1,
    maxInterval: 1,
    headers: {},
    signal: null,
    onRetry: undefined,
  };
  expectTypeOf(waitForIntelligentTask(client, ids, settings)).resolves.toEqualTypeOf<IntelligentTask>();
  expectTypeOf(watchIntelligentTask(client, ids)).toEqualTypeOf<AsyncGenerator<IntelligentTask, void>>();
  expectTypeOf(waitForDatasetVersion(client, { datasetId: 'd', versionId: 'v' })).resolves.toEqualTypeOf<DatasetVersion>();
  expectTypeOf<IntelligentTaskFailedError['job']>().toEqualTypeOf<IntelligentTask>();
  // @ts-expect-error settings stand by themselves
  void waitForIntelligentTask(client, { ...ids, timeout: 1 });
  // @ts-expect-error a wait asks again by itself
  void waitForIntelligentTask(client, ids, { retry: { attempts: 1 } });
});

const process = (template: CreateProcessorTaskRequest['template']) =>
  createProcessorTask(client, { body: { name: 'n', inputs: [{ type: 'DATASET', source: 'd' }], template } as CreateProcessorTaskRequest });

test('data is processed by the operators of a template, with their parameters', () => {
  void process({ id: 'sys_data_validation', operator_params: [{ name: 'MetaValidation', params: { image_max_width: '1920' } }] });
  void process({ id: 'sys_data_cleaning', operator_params: [{ name: 'PCC', params: { prototype_sample_path: 'obs://b/a/' } }] });
  void process({ id: 'sys_data_selection', operator_params: [{ name: 'RRD', params: { sample_ratio: '0.8' } }] });
  void process({ id: 'sys_data_augmentation', operator_params: [{ name: 'AddNoise', params: { noise_type: 'Gauss' } }, { name: 'Flip' }] });
  void process({ id: 'sys_data_analyse', operator_params: [{ id: 'sys_data_analyse', params: { op_list: [] } }] });
});

test('data is not processed by parameters that an operator does not have, or operators of another template', () => {
  // @ts-expect-error the name is spelled simlarity_threshold
  void process({ id: 'sys_data_selection', operator_params: [{ name: 'SimDeduplication', params: { similarity_threshold: '0.9' } }] });
  // @ts-expect-error the parameter of another operator
  void process({ id: 'sys_data_augmentation', operator_params: [{ name: 'AddNoise', params: { sample_ratio: '0.8' } }] });
  // @ts-expect-error the operator of another template
  void process({ id: 'sys_data_validation', operator_params: [{ name: 'AddNoise' }] });
  // @ts-expect-error parameters are texts
  void process({ id: 'sys_data_validation', operator_params: [{ name: 'MetaValidation', params: { image_max_width: 1920 } }] });
  // @ts-expect-error PCC needs images as they are wanted
  void process({ id: 'sys_data_cleaning', operator_params: [{ name: 'PCC', params: {} }] });
  // @ts-expect-error there is no such template
  void process({ id: 'sys_data_mining' });
  // @ts-expect-error there is no such noise
  void process({ id: 'sys_data_augmentation', operator_params: [{ name: 'AddNoise', params: { noise_type: 'Gaus' } }] });
  const prototype_sample_path = 'obs://b/a/';
  // @ts-expect-error the name is misspelled, beside one that is not
  void process({ id: 'sys_data_cleaning', operator_params: [{ name: 'PCC', params: { prototype_sample_path, n_cluster: '2' } }] });
  // @ts-expect-error the name is misspelled, in the second of two operators
  void process({ id: 'sys_data_augmentation', operator_params: [{ name: 'Flip' }, { name: 'AddNoise', params: { lambda: '2' } }] });
  // @ts-expect-error True and False are texts
  void process({ id: 'sys_data_selection', operator_params: [{ name: 'RRD', params: { do_validation: true } }] });
  // @ts-expect-error parameters stand in params
  void process({ id: 'sys_data_selection', operator_params: [{ name: 'RRD', sample_ratio: '0.8' }] });
  // @ts-expect-error feature analysis adds no noise
  void process({ id: 'sys_data_analyse', operator_params: [{ id: 'sys_data_analyse', params: { noise_type: 'Gauss' } }] });
  const params = { similarity_threshold: '0.9' };
  // @ts-expect-error the name is misspelled, in a variable
  void process({ id: 'sys_data_selection', operator_params: [{ name: 'SimDeduplication', params }] });
  const template = { id: 'sys_data_validation' } as const;
  const inputs = [{ type: 'DATASET' as const, source: 'd' }];
  type Template = NonNullable<CreateProcessorTaskVersionRequest['template']>;
  const again = (one: Template) => createProcessorTaskVersion(client, { taskId: 't', body: { name: 'n', inputs, template: one } });
  void again({ id: 'sys_data_selection', operator_params: [{ name: 'RRD', params: { sample_ratio: '0.8' } }] });
  // @ts-expect-error a version takes the same operators, with the same parameters
  void again({ id: 'sys_data_selection', operator_params: [{ name: 'RRD', params: { ratio: '0.8' } }] });
  // @ts-expect-error a task is no place for results
  void createProcessorTask(client, { body: { name: 'n', inputs, work_path: { type: 'TASK', path: 't' }, template } });
  // @ts-expect-error a task reads something
  void createProcessorTask(client, { body: { name: 'n', template } });
  // @ts-expect-error a directory has no version
  void createProcessorTask(client, { body: { name: 'n', inputs: [{ type: 'OBS', source: '/b/', version_id: 'v' }], template } });
});
