import { declaredTypes, type Schema } from '@modelarts-openapi/openapi-model';
import { meaningsOf } from './words.js';

/** Whether a schema lists the values of one type that has more of them than it lists, so that a name for each helps. */
export function isNamedEnum(schema: Schema): boolean {
  return schema.enum !== undefined && declaredTypes(schema).length === 1 && !isBoolean(schema);
}

/** Both values of a boolean are all of its type: nothing is to be left open beside them, and they take no name. */
export const isBoolean = (schema: Schema) => declaredTypes(schema).join() === 'boolean';

/**
 * An enum with its names and meanings as lists in the order of its values, which is how generators read them. A
 * map would be read by position.
 */
export function namedEnum(schema: Schema): Schema {
  const { 'x-enumDescriptions': _map, 'x-enumNames': _names, ...others } = schema as Schema & { 'x-enumNames'?: Record<string, string> };
  const meanings = meaningsOf(schema);
  const values = schema.enum ?? [];
  return {
    ...others,
    'x-enum-varnames': unique(
      values.map((value) => _names?.[String(value)] ?? nameOf(value)),
      values,
    ),
    ...(Object.keys(meanings).length > 0 && { 'x-enum-descriptions': values.map((value) => meanings[String(value)] ?? '') }),
  };
}

/** `auto-label` is `AutoLabel`, `__ALL__` is `All`, `CarbonData` stays. A number cannot tell: the source names it. */
function nameOf(value: unknown): string {
  const words = String(value)
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const name = words.map(
    (word) => (word[0] ?? '').toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1)),
  );
  return /^\d/.test(name.join('')) || name.length === 0 ? `Value${String(value).replace(/\W/g, '_')}` : name.join('');
}

/** Where two values come to one name, such as `__ALL__` and `ALL`, the later one keeps its own form. */
function unique(names: string[], values: readonly unknown[]): string[] {
  return names.map((name, index) => (names.indexOf(name) === index ? name : String(values[index])));
}
