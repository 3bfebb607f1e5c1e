import type { Sample } from '@modelarts-openapi/types';
import type { Handler } from '../declarations/operation.js';
import { changeSamples, withLabeling } from './change-samples.js';
import { currentTask } from './current-task.js';
import { canBeLabeled, labelingOf, nextOf } from './rights.js';
import type { Labeling } from './rows.js';
import { forbidden, reviewed } from './sample-in.js';

/**
 * Gives samples the labels of a labeler. Only a labeler who has the sample may do so, while the task runs or is being accepted, and only
 * before the sample is in an acceptance.
 */
export const updateWorkforceTaskSamples: Handler<'updateWorkforceTaskSamples'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  const isOpen = canBeLabeled(task, state.now());
  const caller = body.email === undefined ? undefined : state.people.idOf(body.email);
  return changeSamples(state, path, task, body.samples, (sample, { worker_id, labels, metadata }) => {
    const labeling = labelingOf(task, sample, worker_id ?? caller);
    if (!isOpen) throw forbidden();
    if (sample.acceptance || labeling.status === 'ACCEPTED') throw reviewed();
    const { check: _said, ...unsaid } = sample;
    return withLabeling(labels ? unsaid : sample, labeling.worker_id, {
      ...(metadata && { metadata: metadata as NonNullable<Sample['metadata']> }),
      ...(labels && { labels: labels as Labeling['labels'], status: labels.length === 0 ? 'UN_ANNOTATION' : nextOf(task) }),
    });
  });
};
