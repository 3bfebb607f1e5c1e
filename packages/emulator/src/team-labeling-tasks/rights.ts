import { BEING_ACCEPTED, LABELER, type Labeling, REVIEWER, RUNNING, type TaskSample, type WorkforceTaskRow } from './rows.js';
import { forbidden, noSuchMember } from './sample-in.js';
import { isAtWork } from './table.js';

/** Whether members may do something: not before samples were handed out, and not when the task is done or was sent back. */
export const canBeLabeled = (task: WorkforceTaskRow, now: number): boolean =>
  (task.status === RUNNING || task.status === BEING_ACCEPTED) && !(isAtWork(task, now) && task.step === 'starting');

/** What labels wait for: for review, where somebody reviews, and else for acceptance. */
export const nextOf = ({ members }: WorkforceTaskRow): Labeling['status'] =>
  members.some(({ role }) => role === REVIEWER) ? 'UNREVIEWED' : 'UNCHECK';

/**
 * What somebody has made of a sample who may label it.
 *
 * @param worker_id who; the only one who has it unless given.
 * @throws ApiError 400 if nobody in the task has that ID, 403 if somebody has who does not label, or does not have the sample.
 */
export function labelingOf({ members }: WorkforceTaskRow, { labelings }: TaskSample, worker_id?: string): Labeling {
  const [only, ...others] = labelings;
  const labeling = worker_id === undefined && others.length === 0 ? only : labelings.find((one) => one.worker_id === worker_id);
  const roles = members.filter((one) => one.worker_id === (worker_id ?? labeling?.worker_id)).map(({ role }) => role);
  if (roles.length === 0) throw noSuchMember();
  if (!labeling || !roles.includes(LABELER)) throw forbidden();
  return labeling;
}
