import { type Command, type Outcome, UsageError } from '@modelarts-openapi/drift/findings';
import { compareFacts } from '../compare/compare-facts.js';
import { comparePageExamples } from '../compare/page-examples.js';
import { published } from '../compare/published.js';
import { operationFolders } from '../facts/operation-folders.js';
import { readOperationFacts } from '../facts/read-facts.js';

/** The facts that are kept beside each operation against the description, in both directions, and the examples of pages. */
export const check: Command = {
  usage: 'check [operation ID …]',
  about:
    'Compares the facts that are kept beside each operation, or these ones, with the description, in both directions. ' +
    'Of all operations it also holds the examples of pages in the folder that VENDOR_PAGES names against it.',
  async run(given) {
    const folders = operationFolders();
    const unknown = given.find((operationId) => !folders.has(operationId));
    if (unknown !== undefined)
      throw new UsageError(`check: expected IDs of operations (${[...folders.keys()].join(', ')}), got "${unknown}"`);
    const ids = given.length === 0 ? [...folders.keys()] : given;
    const facts = compareFacts(
      ids.map((operationId) => readOperationFacts(operationId, folders.get(operationId)!)),
      published,
    );
    if (given.length > 0) return facts;
    const { VENDOR_PAGES } = process.env;
    if (!VENDOR_PAGES) return { ...facts, notes: [...facts.notes, 'examples of pages were not checked: VENDOR_PAGES names no folder'] };
    return both(facts, await comparePageExamples(VENDOR_PAGES, published));
  },
};

function both(one: Outcome, other: Outcome): Outcome {
  return {
    findings: [...one.findings, ...other.findings],
    unreadable: [...one.unreadable, ...other.unreadable],
    checked: { ...one.checked, ...other.checked },
    notes: [...one.notes, ...other.notes],
  };
}
