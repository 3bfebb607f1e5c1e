import type { Finding } from '@modelarts-openapi/drift/findings';
import { type Deviation, withoutDeviations } from '../src/facts/deviations.js';
import { operationFolders } from '../src/facts/operation-folders.js';
import { type OperationFacts, readOperationFacts } from '../src/facts/read-facts.js';

/** The facts that are kept of each described operation. */
export const operationFacts: OperationFacts[] = [...operationFolders()].map(([operationId, folder]) =>
  readOperationFacts(operationId, folder),
);

/** Where the description departs from what a source says of an operation. */
export function deviationsOf(operationId: string | undefined, source: string): Deviation[] {
  const own = operationFacts.find((one) => one.operationId === operationId)?.deviations ?? [];
  return own.filter((one) => one.source === undefined || one.source === source);
}

/** What differs and is no deviation, deviations that are none any more among it. */
export function notDeviating(findings: Finding[], operationId: string | undefined, deviations: readonly Deviation[]): Finding[] {
  const operations = new Set(operationId === undefined ? [] : [operationId]);
  return withoutDeviations({ findings, operations, unreadable: [], checked: {}, notes: [] }, deviations).findings;
}
