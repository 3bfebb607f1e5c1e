import type { Worker, Workforce } from '@modelarts-openapi/types';
import type { Context } from '../declarations/declarations.js';
import { answers } from '../generated/examples.js';
import { type WorkerRow, type WorkforceRow, workers } from './table.js';

/** A team as it is at the moment. What nobody has said of one that was made on first use is as the description shows it. */
export function shownWorkforce(row: WorkforceRow, { ids, state }: Context): Workforce {
  return {
    ...(row.workforce_name === undefined && answers.getWorkforce['vendor-page']),
    ...row,
    worker_count: state.rows(workers, ids).size,
  };
}

/** A member of the team that the IDs name. */
export function shownWorker(row: WorkerRow, { ids: { workforce_id = '' }, state }: Context): Worker {
  return { ...row, workforce_id, email: state.people.emailOf(row.worker_id) };
}
