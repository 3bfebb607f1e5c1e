import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AcceptedFinding, readAcceptedFindings, UsageError } from '@modelarts-openapi/drift/findings';
import { type FactsBySource, parseFacts } from './facts-file.js';

/** Where the description departs from the facts on purpose, in one source or in all of them. */
export type Deviation = AcceptedFinding & { source?: string };

/** What vendors say of an operation, and where the description departs from it. */
export interface OperationFacts {
  operationId: string;
  /** The file that the facts are in. */
  file: string;
  /** Undefined where there is no such file. */
  facts: FactsBySource | undefined;
  deviations: Deviation[];
}

/** Reads `facts.json` and `deviations.json` of an operation. @throws UsageError if one of them is malformed. */
export async function readOperationFacts(operationId: string, folder: string): Promise<OperationFacts> {
  const file = join(folder, 'facts.json');
  const facts = existsSync(file) ? factsIn(file) : undefined;
  const deviations = await readDeviations(folder);
  for (const { source, file: of } of deviations) {
    const sources = Object.keys(facts ?? {});
    if (source !== undefined && !sources.includes(source))
      throw new UsageError(`${of}: source: expected one of ${sources.join(', ') || 'none'}, got ${JSON.stringify(source)}`);
  }
  return { operationId, file, facts, deviations };
}

/** Reads the `deviations.json` of a folder; none where there is no such file. */
export async function readDeviations(folder: string): Promise<Deviation[]> {
  const file = join(folder, 'deviations.json');
  return existsSync(file) ? readAcceptedFindings(file, { more: ['source'] }) : [];
}

function factsIn(file: string): FactsBySource {
  try {
    return parseFacts(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
