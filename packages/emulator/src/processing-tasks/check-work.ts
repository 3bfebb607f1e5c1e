import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import type { Ids, State } from '../state/state.js';
import { checkName } from '../versions/new-version.js';
import { datasetVersions } from '../versions/table.js';
import { processorTasks } from './table.js';
import type { Work } from './work.js';

/** Checks that what processing reads and writes is there. @throws ApiError if a dataset, a version or a task is not, or the name of a new version is taken. */
export function checkWork(state: State, { project_id = '' }: Ids, { inputs, work_path }: Work): void {
  for (const { type, source = '', version_id } of inputs) {
    if (type === 'TASK') found(processorTasks, { project_id, task_id: source }, state);
    if (type === 'DATASET' && version_id) found(datasetVersions, { project_id, dataset_id: source, version_id }, state);
    else if (type === 'DATASET') found(datasets, { project_id, dataset_id: source }, state);
  }
  if (work_path?.type !== 'DATASET') return;
  const dataset = { project_id, dataset_id: work_path.path ?? '' };
  found(datasets, dataset, state);
  checkName(state, dataset, work_path.version_name);
}
