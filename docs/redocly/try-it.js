/** @import { OperationObject } from '@modelarts-openapi/openapi-model' */

/** Below what an operation does, a link to the page that sends its request. */
export function tryIt() {
  return {
    Operation: {
      /** @param {OperationObject} operation */
      leave(operation) {
        const [first = '', ...others] = (operation.description ?? '').trim().split(/\n\n/);
        operation.description = [first, `[Try it](try-it.html#${operation.operationId})`, ...others].join('\n\n');
      },
    },
  };
}
