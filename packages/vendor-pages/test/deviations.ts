import { type Finding, withoutAccepted } from '@modelarts-openapi/drift/findings';
import { operationFolders, SPEC } from '../src/facts/operation-folders.js';
import { type Deviation, type OperationFacts, readDeviations, readOperationFacts } from '../src/facts/read-facts.js';

// Long before the entries expire: a test is not to fail on a day.
export const TODAY = '2026-01-01';

/** The facts that are kept of each described operation. */
export const operationFacts: OperationFacts[] = await Promise.all(
  [...operationFolders()].map(([operationId, folder]) => readOperationFacts(operationId, folder)),
);

/** Where the description departs from the facts of every operation. */
export const generalDeviations: Deviation[] = await readDeviations(`${SPEC}/shared`);

/** Where the description departs from what a source says of an operation. */
export function deviationsOf(operationId: string | undefined, source: string): Deviation[] {
  const own = operationFacts.find((one) => one.operationId === operationId)?.deviations ?? [];
  return [...generalDeviations, ...own].filter((one) => one.source === undefined || one.source === source);
}

/** What differs and is no deviation, deviations that are none any more among it. */
export function withoutDeviations(findings: Finding[], operationId: string | undefined, deviations: readonly Deviation[]): Finding[] {
  const operations = new Set(operationId === undefined ? [] : [operationId]);
  return withoutAccepted({ findings, operations, unreadable: [], checked: {}, notes: [] }, deviations, TODAY).findings;
}
