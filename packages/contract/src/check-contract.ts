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
  'observed-in': checkObservedIn,
  coverage: checkCoverage,
};

/**
 * Everything that is wrong between a description and what it is held against, by its cause; nothing where all is well.
 *
 * @param description As it is published, bundled: every `$ref` points into it.
 * @param strict The same with closed objects, see `closeObjects`.
 */
export function checkContract(description: Description, strict: Description, fixtures: Fixtures): Finding[] {
  const contract = createContract(description, fixtures, strict);
  return findingsOf(Object.entries(CHECKS).map(([name, check]) => [name, guarded(check, contract)] as const));
}

/**
 * What is found first, for those who stop there; undefined where all is well.
 *
 * @param start The name of a check that comes before all others.
 */
export function firstObservation(contract: Contract, start?: string): { check: string; observation: Observation } | undefined {
  const names = Object.keys(CHECKS);
  for (const name of start === undefined ? names : [start, ...names.filter((one) => one !== start)]) {
    const check = CHECKS[name];
    for (const observation of check ? guarded(check, contract) : []) return { check: name, observation };
  }
  return undefined;
}

/** A description in which a `$ref` leads nowhere cannot be held against anything: that is the finding then. */
function* guarded(check: Check, contract: Contract): Generator<Observation> {
  try {
    yield* check(contract);
  } catch (error) {
    yield { subject: 'the description', problem: `cannot be read: ${(error as Error).message}` };
  }
}
