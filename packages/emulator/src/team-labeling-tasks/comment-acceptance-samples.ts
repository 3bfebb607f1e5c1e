import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { changeAllSamples } from './change-samples.js';
import { currentTask } from './current-task.js';
import { BEING_ACCEPTED } from './rows.js';
import { labelingsBy, noSuchSample } from './sample-in.js';
import { isAtWork } from './table.js';
import { verdictOf } from './verdict.js';

/** Takes what the owner says of drawn samples, the last time counts. All or none of the comments count. */
export const commentAcceptanceSamples: Handler<'commentAcceptanceSamples'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  if (task.status !== BEING_ACCEPTED || isAtWork(task, state.now())) throw exampleError('commentAcceptanceSamples', '400-no-acceptance');
  changeAllSamples(state, path, task, body.comments, (sample, comment) => {
    if (sample.acceptance !== 'drawn') throw noSuchSample();
    labelingsBy(sample, comment.worker_id);
    return { ...sample, check: verdictOf(comment) };
  });
  return {};
};
