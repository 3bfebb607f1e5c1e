/** @import { Context, OperationObject } from './visitors.js' */

/**
 * What a program may do where a POST or PATCH has no answer: `x-idempotent` says whether sending it twice does what
 * sending it once does, and `x-outcome`, where it does not, which operation tells what has happened.
 */
export function repetitionStated() {
  /** @type {Set<string | undefined>} */
  const operations = new Set();
  /** @type {{ outcome: string, context: Context }[]} */
  const outcomes = [];
  return {
    Operation: {
      /** @param {OperationObject} operation @param {Context} context */
      enter({ operationId, 'x-idempotent': idempotent, 'x-outcome': outcome }, context) {
        const { key, location, report } = context;
        operations.add(operationId);
        if (/^(post|patch)$/.test(key) && typeof idempotent !== 'boolean')
          report({ message: 'x-idempotent: expected true or false, whether sending it twice does no harm.', location });
        if (outcome !== undefined) outcomes.push({ outcome, context });
      },
    },
    Root: {
      leave() {
        for (const { outcome, context } of outcomes) {
          if (operations.has(outcome)) continue;
          context.report({ message: `x-outcome: \`${outcome}\` is no operation.`, location: context.location.child('x-outcome') });
        }
      },
    },
  };
}
