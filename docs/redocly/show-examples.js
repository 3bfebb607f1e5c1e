/** @import { Schema } from '@modelarts-openapi/openapi-model' */

/** Redoc shows the one `example` of OpenAPI 3.0 with a field, and none of the `examples` of 3.1. */
export function showExamples() {
  return {
    Schema: {
      /** @param {Schema} schema */
      leave(schema) {
        const [first] = schema.examples ?? [];
        if (first !== undefined) schema.example ??= first;
      },
    },
  };
}
