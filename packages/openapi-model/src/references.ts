import { get, join, keysOf } from './pointer.js';
import type { Description, Referenced, ReferenceObject, Schema } from './types.js';

/** References that point to references: more than anybody writes, so that a circle of them ends. */
const MOST_HOPS = 50;

/** Whether something has a `$ref`; more may stand beside it. */
export function isReference(value: unknown): value is ReferenceObject {
  return typeof value === 'object' && value !== null && typeof (value as ReferenceObject).$ref === 'string';
}

/**
 * The object that a reference points to, as it stands in the description: two uses of one component come to the
 * same object. What stands beside the `$ref` is left out, see {@link resolve}.
 *
 * @returns what is no reference itself; an empty object where a reference leads nowhere or in a circle.
 */
export function targetOf<Value extends object>(description: Description, value: Referenced<Value> | undefined): Value {
  let at: unknown = value;
  for (let hops = 0; isReference(at); hops += 1) {
    if (hops > MOST_HOPS) return {} as Value;
    at = get(description, at.$ref);
  }
  return (at ?? {}) as Value;
}

/**
 * The pointer of what stands behind any `$ref` at a pointer.
 *
 * @param options.unlessExtended Stop at a `$ref` with keywords beside it that restrict it: it is a schema of its own.
 */
export function targetPointer(description: Description, pointer: string, { unlessExtended = false } = {}): string {
  let at = pointer;
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const value = get(description, at);
    if (!isReference(value) || (unlessExtended && isExtended(value))) return at;
    at = join('#', ...keysOf(value.$ref));
  }
  return at;
}

function isExtended(reference: ReferenceObject): boolean {
  return Object.keys(reference).some((key) => key !== '$ref' && key !== 'description' && key !== 'summary');
}

/**
 * What a reference comes to: its target with what stands beside the `$ref`, which comes first.
 *
 * @returns the object, and the name of the component that it is, if it is one.
 */
export function resolve<Value extends object>(
  description: Description,
  value: Referenced<Value> | undefined,
  hops = 0,
): { value: Value; name?: string } {
  if (!isReference(value) || hops > MOST_HOPS) return { value: (value ?? {}) as Value };
  const { $ref, ...beside } = value;
  const target = resolve<Value>(description, get(description, $ref) as Referenced<Value>, hops + 1);
  const name = target.name ?? keysOf($ref).at(-1);
  const whole = Object.keys(beside).length > 0 ? { ...target.value, ...beside } : target.value;
  return { value: whole, ...(name === undefined ? {} : { name }) };
}

/** A schema with what its `$ref` points to and what stands beside it, see {@link resolve}. */
export function wholeOf(description: Description, schema: Schema | undefined): Schema {
  return resolve<Schema>(description, schema).value;
}
