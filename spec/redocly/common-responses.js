import { dirname, join } from 'node:path';
import { readExamples } from './examples.js';

/** @import { CommonResponse, Context } from './visitors.js' */
/** @import { ReferenceObject, ResponseObject } from '@modelarts-openapi/openapi-model' */

/**
 * The responses that every operation has unless it describes its own, as `x-common-responses` lists them in the
 * root, with the examples in `shared/examples/`. The list itself is taken out of the description.
 *
 * @param {{ 'x-common-responses'?: Record<string, { $ref: string }> }} root
 * @param {Context} context
 * @returns {Map<string, CommonResponse>} by status
 */
export function commonResponses(root, { location, resolve, report }) {
  const { 'x-common-responses': listed = {} } = root;
  delete root['x-common-responses'];
  const folder = join(dirname(location.source.absoluteRef), 'shared/examples');
  const examples = readExamples(folder, (message) => report({ message, location }));
  /** @type {Map<string, CommonResponse>} */
  const common = new Map();
  for (const [status, reference] of Object.entries(listed)) {
    const { node: response, location: at } = resolve(/** @type {ResponseObject | ReferenceObject} */ (reference));
    if (!response || !at) {
      report({
        message: `x-common-responses: ${reference.$ref}, for ${status}, is not there.`,
        location: location.child('x-common-responses'),
      });
      continue;
    }
    for (const media of Object.values(response.content ?? {})) {
      media.examples = Object.fromEntries(
        examples.filter((example) => example.status === status).map(({ name, summary, value }) => [name, { summary, value }]),
      );
    }
    common.set(status, { file: at.source.absoluteRef, response });
  }
  return common;
}
