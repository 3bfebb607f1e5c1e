import type { Handler } from '../declarations/operation.js';
import { changeAllSamples, withLabeling } from './change-samples.js';
import { currentTask } from './current-task.js';
import { canBeLabeled } from './rights.js';
import { forbidden, labelingsBy } from './sample-in.js';
import { verdictOf } from './verdict.js';

/**
 * Takes what reviewers say of labels: those that pass wait for acceptance, the others go back to who made them. What does not wait for
 * review stays as it is. All or none of the comments count.
 */
export const reviewWorkforceTaskSamples: Handler<'reviewWorkforceTaskSamples'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  if (!canBeLabeled(task, state.now())) throw forbidden();
  changeAllSamples(state, path, task, body.comments ?? [], (sample, comment) => {
    const fields = { status: comment.accept ? 'UNCHECK' : 'REJECTED', review: verdictOf(comment) } as const;
    const waiting = labelingsBy(sample, comment.worker_id).filter(({ status }) => status === 'UNREVIEWED');
    return waiting.reduce((whole, { worker_id }) => withLabeling(whole, worker_id, fields), sample);
  });
  return {};
};
