import { type Command, UsageError } from '@modelarts-openapi/drift/findings';
import { compareFacts } from '../compare/compare-facts.js';
import { published } from '../compare/published.js';
import { operationFolders, SPEC } from '../facts/operation-folders.js';
import { readDeviations, readOperationFacts } from '../facts/read-facts.js';

/** The facts that are kept beside each operation against the description, in both directions. */
export const check: Command = {
  usage: 'check [operation ID …]',
  about: 'Compares the facts that are kept beside each operation, or these ones, with the description, in both directions.',
  async run(given) {
    const folders = operationFolders();
    const unknown = given.find((operationId) => !folders.has(operationId));
    if (unknown !== undefined)
      throw new UsageError(`check: expected IDs of operations (${[...folders.keys()].join(', ')}), got "${unknown}"`);
    const isWhole = given.length === 0;
    const ids = isWhole ? [...folders.keys()] : given;
    const all = await Promise.all(ids.map((operationId) => readOperationFacts(operationId, folders.get(operationId)!)));
    const general = await readDeviations(`${SPEC}/shared`);
    const today = new Date().toISOString().slice(0, 'yyyy-MM-dd'.length);
    return compareFacts(all, published, { general, isWhole, today });
  },
};
