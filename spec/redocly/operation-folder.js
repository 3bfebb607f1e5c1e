import { basename, dirname, join } from 'node:path';
import { codeSamplesIn } from './code-samples.js';
import { commonResponses } from './common-responses.js';
import { addExamples } from './examples.js';

/** @import { CommonResponse, Context, OperationObject, Report } from './visitors.js' */

/**
 * Puts into each operation what lies in its folder beside `operation.yaml`, and the answers that all operations
 * have in common, so that nobody lists files by hand:
 *
 * - `examples/*.json`: examples of the answer, of errors where they begin with a status, in `requests/` of the body
 * - `code/<example>.*`: programs that send or get the example of that name, as `x-codeSamples`
 */
export function operationFolder() {
  /** @type {Map<string, CommonResponse>} */
  let common = new Map();
  return {
    Root: {
      /** @param {{ 'x-common-responses'?: Record<string, { $ref: string }> }} root @param {Context} context */
      enter(root, context) {
        common = commonResponses(root, context);
      },
    },
    Operation: {
      /** @param {OperationObject} operation @param {Context} context */
      enter(operation, { location, report }) {
        const file = location.source.absoluteRef;
        if (basename(file) !== 'operation.yaml') {
          report({ message: 'An operation stands in a folder of its own, in a file operation.yaml.', location });
          return;
        }
        operation.responses = Object.fromEntries([
          ...[...common].map(([status, { file: $ref }]) => [status, { $ref }]),
          ...Object.entries(operation.responses ?? {}),
        ]);
        /** @type {Report} */
        const problem = (message) => report({ message, location });
        const folder = dirname(file);
        addExamples(operation, join(folder, 'examples'), common, problem);
        operation['x-codeSamples'] = codeSamplesIn(join(folder, 'code'), operation, problem);
      },
    },
  };
}
