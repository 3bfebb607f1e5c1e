import { isCondition } from '@modelarts-openapi/openapi-model';
import { bodiesOf, operations } from './operations.js';
import { get, join, withValue } from './pointer.js';
import { createWalk, isObject, readable, typeOf, typesOf } from './schemas.js';

const ONE_OF_EACH_TYPE = [null, true, 1, 1.5, 'text', [], {}];
const ODD_TEXTS = ['', '~', 'two words', 'a<b'];

/**
 * Makes wrong samples out of right ones: one for every way in which a value can break the schemas
 * that speak of it, at the first occurrence of each schema.
 *
 * @returns {Generator<{ name: string, sample: object, described: object, within: (work: (body: unknown) => unknown) => unknown }>}
 *   `within` runs its argument on the wrong body
 */
export function* wrongSamples(description, samples, validator) {
  const all = operations(description);
  const walk = createWalk(description, validator.accepts);
  const made = new Set();
  for (const sample of samples) {
    for (const { described } of bodiesOf(sample, all)) {
      for (const { pointer, value, path } of walk(described.schema, sample.body)) {
        if (isCondition(pointer)) continue;
        for (const { change, at = '', wrong } of changes(get(description, pointer), value)) {
          const name = `${readable(pointer)}: ${change}`;
          if (made.has(name)) continue;
          made.add(name);
          // The body is put into a list so that it can be replaced as a whole too.
          const document = [sample.body];
          const within = (work) => withValue(document, `/0${path}${at}`, wrong, () => work(document[0]));
          yield { name, sample, described, within };
        }
      }
    }
  }
}

function* changes(schema, value) {
  yield* typeChanges(schema);
  if (schema.enum) {
    const unknown = unknownLike(value, schema.enum);
    yield { change: `${JSON.stringify(value)} becomes ${JSON.stringify(unknown)}`, wrong: unknown };
  }
  for (const name of schema.required ?? []) {
    yield { change: `without ${name}`, at: join('', name), wrong: undefined };
  }
  if (schema.properties && isObject(value)) {
    yield { change: 'with an unknown field', at: '/unknown_field', wrong: 1 };
  }
  if (schema.minimum !== undefined) yield { change: 'below the minimum', wrong: schema.minimum - 1 };
  if (schema.maximum !== undefined) yield { change: 'above the maximum', wrong: schema.maximum + 1 };
  if (schema.format === 'int32') yield { change: 'above 32 bits', wrong: 2 ** 31 };
  if (schema.minLength) yield { change: 'too short', wrong: 'x'.repeat(schema.minLength - 1) };
  if (schema.pattern) {
    const wrong = ODD_TEXTS.find((text) => !new RegExp(schema.pattern, 'u').test(text));
    yield { change: 'against the pattern', wrong };
  }
  if (Array.isArray(value) && schema.minItems) {
    yield { change: 'too few items', wrong: value.slice(0, schema.minItems - 1) };
  }
  if (Array.isArray(value) && schema.maxItems) {
    const last = value.at(-1);
    yield { change: 'too many items', wrong: [...value, ...Array(schema.maxItems - value.length + 1).fill(last)] };
  }
}

function* typeChanges(schema) {
  const allowed = typesOf(schema);
  if (allowed.length === 0) return;
  for (const wrong of ONE_OF_EACH_TYPE) {
    const type = typeOf(wrong);
    if (allowed.includes(type) || (type === 'integer' && allowed.includes('number'))) continue;
    yield { change: `becomes ${JSON.stringify(wrong)}`, wrong };
  }
}

function unknownLike(value, known) {
  if (typeof value === 'string') return `${value}-unknown`;
  if (typeof value === 'boolean') return `${value}`.toUpperCase();
  return Math.max(...known.filter(Number.isInteger)) + 1;
}
