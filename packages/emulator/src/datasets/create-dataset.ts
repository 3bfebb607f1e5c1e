import type { CreateDatasetRequest, DataSource, Label } from '@modelarts-openapi/types';
import { creates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { withoutPersonal } from '../fields/without-personal.js';
import { newImport } from '../import-tasks/new-import.js';
import { importTasks } from '../import-tasks/table.js';
import { addLabel } from '../labels/change-labels.js';
import { addStartedTask } from '../team-labeling-tasks/new-task.js';
import { newDataset } from './new-dataset.js';
import { datasets } from './table.js';

/** What some kinds of datasets have of it. */
type Request = CreateDatasetRequest & { label_format?: unknown; import_annotations?: boolean; import_data?: boolean; labels?: Label[] };

/** Creates a dataset. A name that another one has is refused with 400. What is secret or says who people are is not kept. */
export const createDataset = creates('createDataset', datasets, {
  row({ path, body }, dataset_id, { now, state }) {
    if (state.where(datasets, path, 'name', body.dataset_name).size > 0) throw exampleError('createDataset', '400-name-taken');
    const { workforce_information: _task, data_sources, label_format: _format, labels: _labels, ...kept } = body as Request;
    return {
      ...newDataset(dataset_id, kept, now),
      data_sources: withoutPersonal(data_sources as DataSource[]),
      ...(kept.import_data && { import_task_id: state.newId() }),
    };
  },
  added({ body }, { ids, state }) {
    // Tables have none.
    for (const label of (body as Request).labels ?? []) addLabel(state, ids, label);
    const { import_task_id, data_sources: [{ data_path = '' } = {}] = [] } = state.get(datasets, ids) ?? {};
    if (body.workforce_information) addStartedTask(state, ids, body.workforce_information);
    if (import_task_id !== undefined) state.add(importTasks, ids, newImport(state, ids, import_task_id, { import_path: data_path }));
  },
  answer: ({ dataset_id, import_task_id }) => ({ dataset_id, ...(import_task_id !== undefined && { import_task_id }) }),
});
