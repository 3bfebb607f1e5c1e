/** Redoc shows the one `example` of OpenAPI 3.0 with a field, and none of the `examples` of 3.1. */
function showExamples() {
  return {
    Schema: {
      leave(schema) {
        if (schema.examples?.length > 0) schema.example ??= schema.examples[0];
      },
    },
  };
}

/** What the description needs so that Redoc shows all of it. */
export default function plugin() {
  return { id: 'reference', decorators: { oas3: { 'show-examples': showExamples } } };
}
