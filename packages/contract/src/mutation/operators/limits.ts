import { type Schema, valuesOf } from '@modelarts-openapi/openapi-model';
import type { SchemaChange } from '../mutant.js';

const NUMERIC = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minProperties',
  'maxProperties',
] as const;
/** Keywords of which each value is a whole that counts something. */
const COUNTS = /Items|Length|Properties/;
const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;

/** Limits, lengths, patterns and formats that are missing, or a little off. Where values are listed, they say nothing. */
export function* limits(schema: Schema): Generator<SchemaChange> {
  if (valuesOf(schema).length > 0) return;
  for (const keyword of NUMERIC) {
    const limit = schema[keyword];
    if (limit === undefined) continue;
    if (!isImplied(schema, keyword)) yield { operator: `drop ${keyword}`, what: keyword, change: (copy) => delete copy[keyword] };
    for (const by of [-1, 1]) {
      if (COUNTS.test(keyword) && (limit + by < 0 || (limit + by === 0 && keyword.startsWith('min') && isImplied(schema, keyword))))
        continue;
      yield { operator: `shift ${keyword}`, what: `${keyword} ${limit + by}`, change: (copy) => (copy[keyword] = limit + by) };
    }
  }
  for (const keyword of ['uniqueItems', 'multipleOf'] as const) {
    if (schema[keyword]) yield { operator: `drop ${keyword}`, what: keyword, change: (copy) => delete copy[keyword] };
  }
  if (schema.pattern !== undefined) yield* patterns(schema.pattern);
  if (/^int(32|64)$/.test(schema.format ?? '') && !hasOnly32Bits(schema)) {
    if (schema.format === 'int32') yield { operator: 'drop int32', what: 'int32', change: (copy) => delete copy.format };
    else yield { operator: 'int64 to int32', what: 'int32', change: (copy) => (copy.format = 'int32') };
  }
}

function* patterns(pattern: string): Generator<SchemaChange> {
  yield { operator: 'drop pattern', what: 'pattern', change: (copy) => delete copy.pattern };
  if (pattern.startsWith('^')) yield { operator: 'loosen pattern', what: 'no ^', change: (copy) => (copy.pattern = pattern.slice(1)) };
  if (pattern.endsWith('$')) yield { operator: 'loosen pattern', what: 'no $', change: (copy) => (copy.pattern = pattern.slice(0, -1)) };
}

/** A text that its pattern lets not be empty has a minLength of 1 already; no count is below 0. */
function isImplied({ pattern, minLength, ...schema }: Schema, keyword: (typeof NUMERIC)[number]): boolean {
  if (keyword === 'minLength') return minLength === 0 || (minLength === 1 && pattern !== undefined && !new RegExp(pattern, 'u').test(''));
  return (keyword === 'minItems' || keyword === 'minProperties') && schema[keyword] === 0;
}

/** Whether the limits of an integer say already that it needs no more than 32 bits. */
function hasOnly32Bits({ minimum, maximum }: Schema): boolean {
  return minimum !== undefined && minimum >= LEAST && maximum !== undefined && maximum <= MOST;
}
