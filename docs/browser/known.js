// What the page's scripts look up again and again. The description that it comes from is read, and let go: it takes megabytes.
import { anchorOf } from '../redocly/anchor.js';
import { codesOf, errorRows } from '../redocly/error-codes.js';
import { resourcesOf } from '../redocly/resources.js';
import { readDescription } from './description.js';

/** @import { ErrorRow } from '../redocly/error-codes.js' */

/**
 * @typedef {object} KnownOperation
 * @property {string} operationId
 * @property {string} summary
 * @property {string} address such as `/intelligent-tasks/getintelligenttask`
 * @property {string} resource
 * @property {string[]} codes the errors that its examples show: see `mayConcern`
 */

/** @type {{ rows: ErrorRow[], operations: KnownOperation[] } | undefined} */
let known;

/** The rows of error codes, and the operations in the order of the menu. */
export function whatIsKnown() {
  if (known) return known;
  const description = readDescription();
  const operations = resourcesOf(description).flatMap(({ name, operations }) =>
    operations.map((operation) => ({
      operationId: operation.operationId,
      summary: operation.definition.summary ?? operation.operationId,
      address: anchorOf(operation).slice(1),
      resource: name,
      codes: codesOf(operation),
    })),
  );
  known = { rows: errorRows(description), operations };
  return known;
}
