/** @import { OperationObject } from '@modelarts-openapi/openapi-model' */

/** Redoc shows no `externalDocs` of an operation: its description ends with a link to them. */
export function vendorPage() {
  return {
    Operation: {
      /** @param {OperationObject} operation */
      leave(operation) {
        const { description = '', externalDocs } = operation;
        if (externalDocs)
          operation.description = `${description.trim()}\n\n[${externalDocs.description ?? 'See also'}](${externalDocs.url})`;
      },
    },
  };
}
