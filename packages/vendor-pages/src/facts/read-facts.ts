import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { type Deviation, decisionIds, isSame, readDeviations, readSharedDeviations } from './deviations.js';
import { type FactsBySource, parseFacts } from './facts-file.js';
import { SPEC } from './operation-folders.js';

/** What vendors say of an operation, and where the description departs from it. */
export interface OperationFacts {
  operationId: string;
  /** The file that the facts are in. */
  file: string;
  /** Undefined where there is no such file. */
  facts: FactsBySource | undefined;
  deviations: Deviation[];
  /** Where it departs from what they say of any operation. */
  shared: Deviation[];
}

/**
 * Reads `facts.json` and `deviations.json` of an operation, and what is decided for all of them.
 *
 * @throws UsageError if a file is malformed, or one decides what is decided for all.
 */
export function readOperationFacts(operationId: string, folder: string, spec = SPEC): OperationFacts {
  const file = join(folder, 'facts.json');
  const facts = existsSync(file) ? factsIn(file) : undefined;
  const decisions = decisionIds(spec);
  const deviations = readDeviations(folder, Object.keys(facts ?? {}), decisions);
  const shared = readSharedDeviations(operationId, decisions, spec);
  const twice = deviations.find((one) => shared.some((other) => isSame(one, other)));
  if (twice)
    throw new UsageError(`${twice.file}: ${twice.rule} ${twice.location}: it is decided for every operation, in ${shared[0]!.file}`);
  return { operationId, file, facts, deviations, shared };
}

function factsIn(file: string): FactsBySource {
  try {
    return parseFacts(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
