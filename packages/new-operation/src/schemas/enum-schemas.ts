import { declaredTypes, type Schema } from '@modelarts-openapi/openapi-model';
import type { KnownDescription } from '../description/read-description.js';

/** As many values as two enums have in common by accident. */
const FEWEST = 3;

/**
 * Finds the schema that lists the same values, and nothing else. Numbers that only count from 0 or 1 on mean something
 * else everywhere, so they are found nowhere.
 */
export function sameEnum({ description }: KnownDescription, type: string, values: readonly unknown[]): string | undefined {
  if (values.length < FEWEST || isCounted(values)) return undefined;
  const same = Object.entries(description.components?.schemas ?? {}).find(
    ([, schema]) => declaredTypes(schema).join() === type && hasValues(schema, values),
  );
  return same?.[0];
}

/** Finds a schema that lists these values and some more: perhaps it means the same. */
export function widerEnum({ description }: KnownDescription, type: string, values: readonly unknown[]): string | undefined {
  if (values.length < FEWEST || isCounted(values)) return undefined;
  const wider = Object.entries(description.components?.schemas ?? {}).find(
    ([, schema]) => declaredTypes(schema).join() === type && values.every((value) => schema.enum?.includes(value)),
  );
  return wider?.[0];
}

function hasValues({ enum: all = [] }: Schema, values: readonly unknown[]): boolean {
  return all.length === values.length && values.every((value) => all.includes(value));
}

function isCounted(values: readonly unknown[]): boolean {
  const [first] = values;
  return typeof first === 'number' && first <= 1 && values.every((value, index) => value === first + index);
}
