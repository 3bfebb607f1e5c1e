/** @import { Context, MediaTypeObject } from './visitors.js' */

/** Every response body is shown by at least one example. */
export function responseHasExample() {
  return {
    Response: {
      MediaType: {
        /** @param {MediaTypeObject} mediaType @param {Context} context */
        enter(mediaType, { location, report }) {
          if (Object.keys(mediaType.examples ?? {}).length > 0) return;
          report({ message: 'This response has no example.', location });
        },
      },
    },
  };
}
