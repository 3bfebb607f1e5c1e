import type { ProcessorTaskVersion } from '@modelarts-openapi/types';
import type { Context } from '../declarations/declarations.js';
import { ADDED, CHANGED, KEPT, LEFT_OUT } from './outcomes.js';
import { type ProcessorTaskVersionRow, processingAt } from './table.js';

/** A version as the API answers it at the moment. */
export function shownVersion(row: ProcessorTaskVersionRow, { ids: { task_id = '' }, now }: Context): ProcessorTaskVersion {
  const { job, counts, made, read: _read, data_source: _one, inputs, work_path, ...known } = row;
  const { status, elapsed } = processingAt(job, now);
  const [kept = 0, changed = 0, left = 0, added = 0] = [KEPT, CHANGED, LEFT_OUT, ADDED].map((property) => counts?.[property]);
  return {
    ...known,
    task_id,
    inputs: [...inputs],
    ...(work_path && { work_path: { ...work_path, ...made } }),
    status: status as ProcessorTaskVersion['status'],
    create_time: job.createdAt,
    update_time: job.createdAt + elapsed,
    duration_seconds: Math.floor(elapsed / 1000),
    ...(counts && {
      origin_sample_count: kept + changed + left,
      add_sample_count: added,
      modified_sample_count: changed,
      unmodified_sample_count: kept,
      deleted_sample_count: left,
    }),
  };
}
