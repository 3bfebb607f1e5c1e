import { hasKey, isObject } from '@modelarts-openapi/openapi-model';
import { type Field, type Page, type PageType, pageTypeOf, referredTable, type Table } from '@modelarts-openapi/vendor-pages';
import { isShownAsTyped, optionValuesOf, typed } from '../schemas/field-schema.js';
import { PLACEHOLDER } from './page-examples.js';
import type { ShownValues } from './shown-values.js';

/** A moment, in milliseconds of Unix time. */
const MOMENT = 1_605_691_027_084;

/**
 * An example with every field of a table, built on one that there is: what is missing is filled in from the page, or,
 * where the page shows nothing, with a placeholder that somebody has to replace.
 *
 * @returns undefined where nothing is missing.
 */
export function everyField(page: Page, table: Table, example: unknown, shown: ShownValues): unknown {
  const filled = filledObject(table, example, []);
  return JSON.stringify(filled) === JSON.stringify(example) ? undefined : filled;

  function filledObject(at: Table, value: unknown, ancestors: readonly Table[]): unknown {
    if (value !== undefined && !isObject(value)) return value;
    const known = value ?? {};
    const filled: Record<string, unknown> = { ...known };
    for (const field of at.fields) {
      const inner = referredTable(page, field);
      // Tables that refer to themselves end here.
      if (inner && (inner === at || ancestors.includes(inner)) && !hasKey(known, field.name)) continue;
      filled[field.name] = filledValue(pageTypeOf(field.type), field, filled[field.name], inner, [...ancestors, at]);
    }
    return filled;
  }

  function filledValue(type: PageType, field: Field, value: unknown, inner: Table | undefined, ancestors: readonly Table[]): unknown {
    switch (type.kind) {
      case 'array': {
        if (value !== undefined && !Array.isArray(value)) return value;
        const [first, ...rest] = value ?? [];
        return [filledValue(type.items, field, first, inner, ancestors), ...rest];
      }
      case 'map': {
        if (value !== undefined && !isObject(value)) return value;
        if (value && Object.keys(value).length > 0) return value;
        return { [PLACEHOLDER]: filledValue(type.values, field, undefined, inner, ancestors) };
      }
      case 'object':
        return inner && !ancestors.includes(inner) ? filledObject(inner, value, ancestors) : (value ?? {});
      case 'scalar':
        return value ?? scalarValue(type, field);
      case 'unknown':
        return value ?? null;
    }
  }

  function scalarValue(type: ScalarType, field: Field): unknown {
    const [option] = optionValuesOf(field);
    if (option !== undefined) return option;
    if (field.default) return typed(field.default.value, field);
    // A name of several words means the same elsewhere; one such as `name` or `type` does not.
    const elsewhere = field.name.includes('_') ? shown.named(field.name) : undefined;
    if (elsewhere !== undefined && isShownAsTyped(elsewhere, field)) return elsewhere;
    return placeholderOf(type, field.name);
  }
}

type ScalarType = Extract<PageType, { kind: 'scalar' }>;

/** A value of the type that a page gives a field. */
export function placeholderOf(type: PageType, name: string): unknown {
  if (type.kind !== 'scalar') return type.kind === 'array' ? [] : {};
  if (type.name === 'Long' && /time/.test(name)) return MOMENT;
  return { String: PLACEHOLDER, Boolean: true, Integer: 1, Long: 1, Float: 0.5, Double: 0.5 }[type.name];
}
