import { type Description, declaredTypes, type JsonType, type Schema, targetOf, valuesOf } from '@modelarts-openapi/openapi-model';
import type { SchemaChange } from '../mutant.js';

/** What people take a type for. */
const ANOTHER: Record<JsonType, JsonType[]> = {
  null: ['string'],
  boolean: ['string'],
  integer: ['number', 'string'],
  number: ['integer', 'string'],
  string: ['integer'],
  array: ['object'],
  object: ['array'],
};

/** Types that are others, more or fewer. @param beside what holds for the same values, too */
export function* types(schema: Schema, description: Description, beside?: Schema): Generator<SchemaChange> {
  const present = declaredTypes(schema);
  const parts = [...(schema.allOf ?? []), ...(schema.$ref === undefined ? [] : [{ $ref: schema.$ref }]), ...(beside ? [beside] : [])];
  const isRepeated = parts.some((part) => declaredTypes(targetOf<Schema>(description, part)).join() === present.join());
  const set = (copy: Schema, all: JsonType[]) => (copy.type = (all.length > 1 ? all : all[0]) as never);
  for (const type of present) {
    for (const other of ANOTHER[type].filter((one) => !present.includes(one) && !isSame(schema, type, one))) {
      const changed = present.map((one) => (one === type ? other : one));
      yield { operator: 'change a type', what: `${type} to ${other}`, change: (copy) => set(copy, changed) };
    }
    if (present.length > 1) {
      const left = present.filter((other) => other !== type);
      yield { operator: 'drop a type of a union', what: type, change: (copy) => set(copy, left) };
    }
  }
  // What a part of an allOf says as well, or what it refers to, is held by that.
  if (isRepeated) return;
  if (present.length > 0 && !present.includes('null')) {
    yield { operator: 'widen a type', what: 'by null', change: (copy) => set(copy, [...present, 'null']) };
  }
  if (present.length > 0) yield { operator: 'widen a type', what: 'to any', change: (copy) => delete copy.type };
}

/** Of an enum in which all numbers are whole, integers and numbers accept the same. */
function isSame(schema: Schema, type: JsonType, other: JsonType): boolean {
  const values = valuesOf(schema);
  const numeric = [type, other].every((one) => one === 'integer' || one === 'number');
  return numeric && values.length > 0 && values.every((value) => typeof value !== 'number' || Number.isInteger(value));
}
