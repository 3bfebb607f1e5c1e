/** Redoc shows the one `example` of OpenAPI 3.0 with a field, and none of the `examples` of 3.1. */
export function showExamples() {
  return {
    Schema: {
      leave(schema) {
        if (schema.examples?.length > 0) schema.example ??= schema.examples[0];
      },
    },
  };
}
