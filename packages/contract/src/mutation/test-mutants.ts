import { type Description, keysOf } from '@modelarts-openapi/openapi-model';
import { type Found, observationsIn } from '../check-contract.js';
import { coverage } from '../checks/coverage.js';
import { createContract, once } from '../contract.js';
import type { Fixtures } from '../fixtures.js';
import type { Mutant } from './mutant.js';
import { mutantsOf } from './mutants.js';
import { reaches, type Slice, sameAfter, slicesOf } from './slices.js';

/** What became of a mutant. */
export interface MutantResult {
  operator: string;
  name: string;
  /** What the contract finds first; undefined for a mutant that it does not tell from the description. */
  finding: string | undefined;
}

/** Which mutants there are to test. */
export interface Selection {
  /** Those that these operations reach; of all if undefined. */
  operationIds?: readonly string[] | undefined;
  /** And those in these components, such as `schemas/Order`. */
  components?: readonly string[] | undefined;
}

/** The mutants of a selection, always in the same order, so that several workers can share them. */
export function selectMutants(description: Description, slices: readonly Slice[], { operationIds, components = [] }: Selection): Mutant[] {
  const all = mutantsOf(description);
  if (operationIds === undefined) return all;
  const wanted = slices.filter(({ operationId }) => operationIds.includes(operationId));
  return all.filter(({ pointer }) => {
    if (components.some((name) => pointer === `#/components/${name}` || pointer.startsWith(`#/components/${name}/`))) return true;
    // What every operation has is nobody's: it is tested when it changes itself.
    const common = slices.length > 1 && slices.every((slice) => reaches(slice, pointer));
    return !common && wanted.some((slice) => reaches(slice, pointer));
  });
}

/**
 * Holds mutants against the fixtures of the operations that reach them, one operation after the other until one of
 * them finds something: those of the selection first.
 *
 * @throws Error if an operation does not keep the contract as it is.
 */
export function testMutants(mutants: readonly Mutant[], slices: readonly Slice[], { operationIds = [] }: Selection = {}): MutantResult[] {
  const first = slices.filter(({ operationId }) => operationIds.includes(operationId));
  const inOrder = [...first, ...slices.filter((slice) => !first.includes(slice))];
  const states = inOrder.map((slice) => ({ slice, asItIs: once(() => stateOf(slice)) }));
  // Mistakes of one kind are mostly found by one check: it comes first the next time.
  const checks = new Map<string, string>();
  return mutants.map((mutant) => {
    const { operator, name, pointer, about } = mutant;
    const reached = states.filter(({ slice }) => reaches(slice, pointer));
    for (const { slice, asItIs } of likeliestFirst(reached, about)) {
      const found = firstIn(mutant, slice, asItIs(), checks.get(operator));
      if (!found) continue;
      checks.set(operator, found.check);
      return { operator, name, finding: textOf(found) };
    }
    return { operator, name, finding: undefined };
  });
}

/** Operations that show what a mistake is about come first: they mostly notice, so that no other one is looked at. */
function* likeliestFirst<One extends { asItIs: () => State }>(reached: readonly One[], about: string): Generator<One> {
  const others: One[] = [];
  for (const one of reached) {
    if (one.asItIs().missing.has(about)) others.push(one);
    else yield one;
  }
  yield* others;
}

/** An operation as it is: what only the examples of others show, by pointer, and what is found of it. */
interface State {
  missing: ReadonlySet<string>;
  known: ReadonlySet<string>;
  sameAfter: ReturnType<typeof sameAfter>;
}

function stateOf(slice: Slice): State {
  const { operationId, description, fixtures } = slice;
  const contract = createContract(description, fixtures, { brief: true });
  const found = [...observationsIn(contract)];
  const wrong = found.find(({ check }) => check !== 'coverage');
  if (wrong) throw new Error(`${operationId} does not keep the contract as it is: ${textOf(wrong)}.`);
  const missing = new Set(coverage(contract).missing.map(({ key }) => key));
  return { missing, known: new Set(found.map(textOf)), sameAfter: sameAfter(slice) };
}

function firstIn({ pointer, mutate }: Mutant, { description, fixtures }: Slice, asItIs: State, start: string | undefined) {
  const copy = copyAlong(description, keysOf(pointer));
  mutate(copy);
  const contract = createContract(copy, fixtures, { brief: true, wasChecked: asItIs.sameAfter(pointer) });
  for (const found of observationsIn(contract, start)) {
    if (!asItIs.known.has(textOf(found))) return found;
  }
  return undefined;
}

const textOf = ({ observation: { subject, problem } }: Found) => `${subject} ${problem}`;

/** A copy in which what the keys lead to can be changed; the rest is that of the original. */
function copyAlong<Value>(value: Value, [key, ...keys]: string[]): Value {
  if (key === undefined) return structuredClone(value);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = copyAlong(copy[key], keys);
  return copy as Value;
}

/** The slices of a description, see {@link slicesOf}, for those who have nothing but its parts. */
export function prepare(description: Description, fixtures: Fixtures, selection: Selection): { mutants: Mutant[]; slices: Slice[] } {
  const slices = slicesOf(description, fixtures);
  return { slices, mutants: selectMutants(description, slices, selection) };
}
