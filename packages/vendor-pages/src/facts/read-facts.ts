import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { type Deviation, decisionIds, readDeviations } from './deviations.js';
import { type FactsBySource, parseFacts } from './facts-file.js';

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
export function readOperationFacts(operationId: string, folder: string, decisions = decisionIds()): OperationFacts {
  const file = join(folder, 'facts.json');
  const facts = existsSync(file) ? factsIn(file) : undefined;
  return { operationId, file, facts, deviations: readDeviations(folder, Object.keys(facts ?? {}), decisions) };
}

function factsIn(file: string): FactsBySource {
  try {
    return parseFacts(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
