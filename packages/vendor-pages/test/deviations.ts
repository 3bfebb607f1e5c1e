import type { Finding } from '@modelarts-openapi/drift/findings';
import { type Deviation, occurring, withoutDeviations } from '../src/facts/deviations.js';
import { operationFolders } from '../src/facts/operation-folders.js';
import { type OperationFacts, readOperationFacts } from '../src/facts/read-facts.js';

/** The facts that are kept of each described operation. */
export const operationFacts: OperationFacts[] = [...operationFolders()].map(([operationId, folder]) =>
  readOperationFacts(operationId, folder),
);

/** What differs from a source and is no deviation, deviations that are none any more among it. */
export function notDeviating(findings: Finding[], operationId: string | undefined, source: string): Finding[] {
  const { deviations = [], shared = [] } = operationFacts.find((one) => one.operationId === operationId) ?? {};
  const all: Deviation[] = [...deviations, ...occurring(shared, { findings })].filter(
    (one) => one.source === undefined || one.source === source,
  );
  const operations = new Set(operationId === undefined ? [] : [operationId]);
  return withoutDeviations({ findings, operations, unreadable: [], checked: {}, notes: [] }, all).findings;
}
