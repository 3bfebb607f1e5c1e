import { createFollow } from './follow.js';

/** @import { Context, OperationObject } from './visitors.js' */

/** @typedef {'running' | 'succeeded' | 'failed' | 'stopped'} Outcome */
/** @typedef {{ state: string, changes?: string[], error?: Record<string, string>, stop?: string } & Partial<Record<Outcome, unknown[]>>} Job */

/** @type {Outcome[]} */
const OUTCOMES = ['running', 'succeeded', 'failed', 'stopped'];

/**
 * What `x-job` names is there: the `state` and what else changes in the answer, the fields of an `error`, the operation that
 * stops it. Each value of the state is in one of `running`, `succeeded`, `failed` and `stopped`.
 */
export function jobFollowed() {
  /** @type {Set<string | undefined>} */
  const operations = new Set();
  /** @type {{ stop: string, context: Context }[]} */
  const stops = [];
  return {
    Operation: {
      /** @param {OperationObject} operation @param {Context} context */
      leave(operation, context) {
        operations.add(operation.operationId);
        const job = /** @type {Job | undefined} */ (operation['x-job']);
        if (!job) return;
        const location = context.location.child('x-job');
        const problem = (/** @type {string} */ message) => context.report({ message: `x-job: ${message}`, location });
        const { answerOf, propertyOf } = createFollow(context.resolve);
        const answer = answerOf(operation);
        for (const name of [job.state, ...(job.changes ?? []), ...Object.values(job.error ?? {})]) {
          if (propertyOf(answer, name).node === undefined) problem(`\`${name}\` is no property of the answer.`);
        }
        const { enum: values = [] } = /** @type {{ enum?: unknown[] }} */ (propertyOf(answer, job.state).node ?? {});
        const told = OUTCOMES.flatMap((outcome) => job[outcome] ?? []);
        for (const value of new Set([...values, ...told])) {
          if (!values.includes(value)) problem(`\`${value}\` is no value of \`${job.state}\`.`);
          else if (told.filter((one) => one === value).length !== 1) problem(`\`${value}\` has to be in one of ${OUTCOMES.join(', ')}.`);
        }
        if (job.stop !== undefined) stops.push({ stop: job.stop, context });
      },
    },
    Root: {
      leave() {
        for (const { stop, context } of stops) {
          if (operations.has(stop)) continue;
          context.report({ message: `x-job: stop: \`${stop}\` is no operation.`, location: context.location.child('x-job') });
        }
      },
    },
  };
}
