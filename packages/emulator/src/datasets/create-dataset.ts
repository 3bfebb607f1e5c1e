import type { CreateDatasetRequest, DataSource, Label } from '@modelarts-openapi/types';
import { creates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { addLabel } from '../labels/change-labels.js';
import { withoutPeople } from './source.js';
import { datasets } from './table.js';

const TABLES = 400;

/** Creates a dataset. A name that another one has is refused with 400. What is secret or says who people are is not kept. */
export const createDataset = creates('createDataset', datasets, {
  row({ path, body }, dataset_id, { now, state }) {
    if (state.where(datasets, path, 'name', body.dataset_name).size > 0) throw exampleError('createDataset', '400-name-taken');
    const {
      workforce_information: task,
      data_sources,
      ...said
    } = body as CreateDatasetRequest & { import_annotations?: unknown; label_format?: unknown; labels?: Label[] };
    const { import_annotations: _annotations, label_format: _format, labels: _labels, ...kept } = said;
    const inner = `${body.work_path.replace(/\/?$/, '/')}${body.dataset_name}-${dataset_id}/`;
    return {
      dataset_id,
      data_format: 'Default',
      description: '',
      managed: false,
      workspace_id: '0',
      ...kept,
      data_sources: (data_sources as DataSource[]).map(withoutPeople),
      dataset_format: body.dataset_type === TABLES ? 1 : 0,
      create_time: now,
      update_time: now,
      next_version_num: 1,
      inner_work_path: inner,
      inner_annotation_path: `${inner}annotation/`,
      inner_data_path: `${inner}data/`,
      inner_log_path: `${inner}logs/`,
      inner_temp_path: `${inner}temp/`,
      inner_task_path: `${inner}task/`,
      workforce_task_count: task ? 1 : 0,
    };
  },
  added({ body }, { ids, state }) {
    // Tables have none.
    for (const label of (body as { labels?: Label[] }).labels ?? []) addLabel(state, ids, label);
  },
  answer: ({ dataset_id }) => ({ dataset_id }),
});
