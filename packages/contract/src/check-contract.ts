import type { Description } from '@modelarts-openapi/openapi-model';
import { checkAccepted, checkRefused } from './checks/cases.js';
import { checkCoverage } from './checks/coverage.js';
import { checkExamples, checkExamplesStrictly } from './checks/examples-accepted.js';
import { checkExamplesShown } from './checks/examples-shown.js';
import { checkFacts } from './checks/facts.js';
import { checkHeaders } from './checks/headers.js';
import { checkObservedIn } from './checks/observed-in.js';
import { checkRequests } from './checks/requests.js';
import { checkTypes } from './checks/types.js';
import { type Contract, createContract } from './contract.js';
import { type Finding, findingsOf, type Observation } from './finding.js';
import type { Fixtures } from './fixtures.js';

type Check = (contract: Contract) => Iterable<Observation>;

/** In this order a finding explains those after it. */
const CHECKS: Record<string, Check> = {
  types: checkTypes,
  requests: checkRequests,
  'examples shown': checkExamplesShown,
  'examples, strictly': checkExamplesStrictly,
  examples: checkExamples,
  headers: checkHeaders,
  'accepted values': checkAccepted,
  'refused values': checkRefused,
  facts: checkFacts,
  coverage: checkCoverage,
};

/**
 * Everything that is wrong between a description and what it is held against, by its cause; nothing where all is well.
 *
 * @param description As it is published, bundled: every `$ref` points into it.
 * @param strict The same with closed objects, see `closeObjects`.
 */
export function checkContract(description: Description, strict: Description, fixtures: Fixtures): Finding[] {
  const contract = createContract(description, fixtures, { strict });
  const checks = { ...CHECKS, 'observed-in': checkObservedIn };
  return findingsOf(Object.entries(checks).map(([name, check]) => [name, guarded(check, contract)] as const));
}

/** What a check found. */
export interface Found {
  check: string;
  observation: Observation;
}

/**
 * Everything that checks find, one after the other; nothing where the description says what the fixtures say.
 *
 * @param start The name of a check that comes before all others.
 */
export function* observationsIn(contract: Contract, start?: string): Generator<Found> {
  const names = Object.keys(CHECKS);
  for (const name of start === undefined ? names : [start, ...names.filter((one) => one !== start)]) {
    const check = CHECKS[name];
    for (const observation of check ? guarded(check, contract) : []) yield { check: name, observation };
  }
}

/** A description in which a `$ref` leads nowhere cannot be held against anything: that is the finding then. */
function* guarded(check: Check, contract: Contract): Generator<Observation> {
  try {
    yield* check(contract);
  } catch (error) {
    yield { subject: 'the description', problem: `cannot be read: ${(error as Error).message}` };
  }
}
