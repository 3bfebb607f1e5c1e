import type { ProcessorDataSource, ProcessorWorkPath } from '@modelarts-openapi/types';
import { shownDataset } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import { invalidParameter } from '../errors/api-error.js';
import { newJob } from '../jobs/started.js';
import { directoryPath } from '../object-storage/paths.js';
import type { Ids, State } from '../state/state.js';
import { datasetVersions } from '../versions/table.js';
import { checkWork } from './check-work.js';
import { readSamples } from './read-samples.js';
import { type ProcessorTaskVersionRow, processorTasks, processorTaskVersions } from './table.js';
import { type Asked, workOf } from './work.js';

/** A version of a task that begins now, with what it reads as that is now. @throws ApiError if something that it needs is not there, or the task is feature analysis. */
export function newTaskVersion(
  state: State,
  task: Ids,
  task_version_id: string,
  asked: Asked & { description?: string },
): ProcessorTaskVersionRow {
  const { project_id = '' } = task;
  const { job, template, versions } = found(processorTasks, task, state);
  // Only feature analysis is a job of its own.
  if (job) throw invalidParameter('feature analysis has no versions');
  const work = workOf(asked, template);
  checkWork(state, task, work);
  const { inputs, work_path } = work;
  state.change(processorTasks, task, { versions: versions + 1 });
  return {
    ...work,
    task_version_id,
    version_name: `V${String(versions + 1).padStart(3, '0')}`,
    description: asked.description ?? '',
    inputs: inputs.map((source) => withNames(state, project_id, source)),
    ...(work_path && { work_path: withOutput(state, project_id, task_version_id, work_path) }),
    read: readSamples(state, project_id, inputs),
    job: newJob(state.now(), state.started(processorTaskVersions)),
  };
}

/** A source with the names of its dataset and version, as far as they have one. */
function withNames(state: State, project_id: string, source: ProcessorDataSource): ProcessorDataSource {
  if (source.type !== 'DATASET') return source;
  const dataset = { project_id, dataset_id: source.source ?? '' };
  const { dataset_name: name } = state.get(datasets, dataset) ?? {};
  const { version_name } = (source.version_id && state.get(datasetVersions, { ...dataset, version_id: source.version_id })) || {};
  return { ...source, ...(name !== undefined && { name }), ...(version_name !== undefined && { version_name }) };
}

/** Where results go to, with the directory that the files of a version are written to. */
function withOutput(state: State, project_id: string, version_id: string, work_path: ProcessorWorkPath): ProcessorWorkPath {
  const { type, path = '', output_path } = work_path;
  if (type !== 'DATASET') return { ...work_path, output_path: `${directoryPath(output_path ?? path)}${version_id}/` };
  const ids = { project_id, dataset_id: path };
  const row = found(datasets, ids, state);
  const { work_path: own = '/' } = shownDataset(row, { ids, now: state.now(), state });
  const { dataset_name: name } = row;
  return { ...work_path, ...(name !== undefined && { name }), output_path: `${directoryPath(output_path ?? own)}${version_id}/` };
}
