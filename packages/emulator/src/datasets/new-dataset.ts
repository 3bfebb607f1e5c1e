import type { DatasetRow } from './table.js';

const TABLES = 400;

/** A dataset as it is when it has just been created, at a time in milliseconds since 1970. @param said what is known of it */
export function newDataset(dataset_id: string, said: Partial<DatasetRow>, now: number): DatasetRow {
  const inner = `${(said.work_path ?? '/').replace(/\/?$/, '/')}${said.dataset_name}-${dataset_id}/`;
  return {
    data_format: 'Default',
    description: '',
    managed: false,
    workspace_id: '0',
    ...said,
    dataset_id,
    dataset_format: said.dataset_type === TABLES ? 1 : 0,
    create_time: now,
    update_time: now,
    next_version_num: 1,
    inner_work_path: inner,
    inner_annotation_path: `${inner}annotation/`,
    inner_data_path: `${inner}data/`,
    inner_log_path: `${inner}logs/`,
    inner_temp_path: `${inner}temp/`,
    inner_task_path: `${inner}task/`,
  };
}
