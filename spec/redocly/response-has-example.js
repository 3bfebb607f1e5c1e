/** Every response body is shown by at least one example. */
export function responseHasExample() {
  return {
    Response: {
      MediaType: {
        enter(mediaType, { location, report }) {
          if (Object.keys(mediaType.examples ?? {}).length > 0) return;
          report({ message: 'This response has no example.', location });
        },
      },
    },
  };
}
