import { isObject, operationsOf } from '@modelarts-openapi/openapi-model';
import { anchorOf } from './anchor.js';
import { addressOf, errorRows } from './error-codes.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

/** Code in a line; blocks of code, headings, links and the table of all codes stay as they are. */
const MENTION = /^```[\s\S]*?^```|^#.*$|^\| `ModelArts.*$|\[[^\]]*\]\([^)]*\)|`([\w.]+)`/gm;

/**
 * Makes links of the operation IDs and error codes that texts mention, in place.
 *
 * @template {Description} Document
 * @param {Document} description
 * @returns {Document} the same one
 */
export function linkMentions(description) {
  const operations = operationsOf(description);
  const addresses = new Map(operations.map((operation) => [operation.operationId, anchorOf(operation)]));
  for (const row of errorRows(description)) if (!addresses.has(row.code)) addresses.set(row.code, addressOf(row));
  const own = new Map(operations.map(({ definition, operationId }) => [/** @type {unknown} */ (definition), operationId]));

  /** @type {(part: unknown) => void} */
  const walk = (part) => {
    if (Array.isArray(part)) part.forEach(walk);
    if (!isObject(part)) return;
    const { description: text } = part;
    if (typeof text === 'string') {
      part['description'] = text.replace(MENTION, (mention, name) => {
        const address = name === own.get(part) ? undefined : addresses.get(name);
        return address ? `[${mention}](${address})` : mention;
      });
    }
    for (const [key, child] of Object.entries(part)) if (!/^(examples?|default|value|const|enum|x-.*)$/.test(key)) walk(child);
  };
  walk(description);
  return description;
}
