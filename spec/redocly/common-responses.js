import { dirname, join } from 'node:path';
import { readExamples } from './examples.js';

/**
 * The responses that every operation has unless it describes its own, as `x-common-responses` lists them in the
 * root, with the examples in `shared/examples/`. The list itself is taken out of the description.
 *
 * @returns {Map<string, { file: string, response: object }>} by status: the file that describes it, and what it says
 */
export function commonResponses(root, { location, resolve, report }) {
  const { 'x-common-responses': listed = {} } = root;
  delete root['x-common-responses'];
  const folder = join(dirname(location.source.absoluteRef), 'shared/examples');
  const examples = readExamples(folder, (message) => report({ message, location }));
  return new Map(
    Object.entries(listed).map(([status, reference]) => {
      const { node: response, location: at } = resolve(reference);
      const [media] = Object.values(response.content);
      media.examples = Object.fromEntries(
        examples.filter((example) => example.status === status).map(({ name, summary, value }) => [name, { summary, value }]),
      );
      return [status, { file: at.source.absoluteRef, response }];
    }),
  );
}
