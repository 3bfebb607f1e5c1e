import { type Command, UsageError } from '@modelarts-openapi/drift/findings';
import { compareFacts } from '../compare/compare-facts.js';
import { published } from '../compare/published.js';
import { operationFolders } from '../facts/operation-folders.js';
import { readOperationFacts } from '../facts/read-facts.js';

/** The facts that are kept beside each operation against the description, in both directions. */
export const check: Command = {
  usage: 'check [operation ID …]',
  about: 'Compares the facts that are kept beside each operation, or these ones, with the description, in both directions.',
  async run(given) {
    const folders = operationFolders();
    const unknown = given.find((operationId) => !folders.has(operationId));
    if (unknown !== undefined)
      throw new UsageError(`check: expected IDs of operations (${[...folders.keys()].join(', ')}), got "${unknown}"`);
    const ids = given.length === 0 ? [...folders.keys()] : given;
    const all = ids.map((operationId) => readOperationFacts(operationId, folders.get(operationId)!));
    return compareFacts(all, published);
  },
};
