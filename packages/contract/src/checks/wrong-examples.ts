import { isDeepStrictEqual } from 'node:util';
import { createWalk, declaredTypes, get, isCondition, isObject, join, type Schema, valuesOf } from '@modelarts-openapi/openapi-model';
import { withSchema } from '../bodies.js';
import { acceptedValues } from '../case-examples.js';
import type { Contract } from '../contract.js';
import { BEYOND_32_BITS, wrongTypes } from '../facts/wrong-types.js';
import type { Observation } from '../finding.js';
import type { Example } from '../fixtures.js';
import { locationIn } from '../location-in.js';
import { nameOf } from '../subject.js';

const ODD_TEXTS = ['', '~', 'two words', 'a<b'];

/** An example that breaks a schema in one way. */
export interface WrongExample {
  /** Such as `Order.share: above the maximum`. */
  name: string;
  subject: string;
  example: Example;
  /** The schema of the body. */
  schema: string;
  /** Where in the body it is wrong. */
  path: string;
  /** Runs `work` on the wrong body. */
  withBody<Result>(work: (body: unknown) => Result): Result;
}

/** One change of a value to one that is wrong; `at` is a pointer in the value. */
interface Change {
  change: string;
  at?: string;
  wrong: unknown;
}

/**
 * Makes wrong examples out of right ones: one for every way in which a value can break the schemas that speak of it,
 * at the first occurrence of each schema.
 */
export function* wrongExamples(contract: Contract): Generator<WrongExample> {
  const { description, operations, fixtures, validator } = contract;
  const walk = createWalk(description, validator.accepts);
  const made = new Set<string>();
  for (const example of fixtures.examples) {
    for (const { schema } of withSchema(contract.bodiesOf(example))) {
      for (const { pointer, value, path } of walk(schema, example.body)) {
        if (isCondition(pointer)) continue;
        for (const { change, at = '', wrong } of changesOf(get(description, pointer) as Schema, value)) {
          const subject = nameOf(pointer, operations);
          const name = `${subject}: ${change}`;
          if (made.has(name)) continue;
          made.add(name);
          const wrongPath = `${path}${at}`;
          const location = locationIn(example.body, wrongPath);
          if (location) yield { name, subject, example, schema, path: wrongPath, withBody: (work) => location.withValue(wrong, work) };
        }
      }
    }
  }
}

/**
 * Wrong examples that the strict description accepts all the same: parts of it cancel each other out. What a case accepts, the body or
 * a part of it, is none: without the part that one kind needs, it can be of another kind.
 */
export function* checkWrongExamples(contract: Contract): Generator<Observation> {
  const accepted = acceptedValues(contract.fixtures);
  for (const { name, subject, example, schema, path, withBody } of wrongExamples(contract)) {
    const isSaid = (body: unknown) =>
      around(path).some((part) => accepted.get(`${example.file} ${part}`)?.some((one) => isDeepStrictEqual(one, get(body, part))));
    if (withBody((body) => contract.strictValidator.accepts(schema, body) && !isSaid(body))) {
      yield { subject, problem: 'accepts what it says to refuse', seenIn: `${example.file} ${name}` };
    }
  }
}

/** The pointers of all that a location is in, the whole among them. */
const around = (pointer: string) =>
  [...pointer.matchAll(/\/|$/g)].map(({ index }) => pointer.slice(0, index)).filter((part) => part !== pointer);

function* changesOf(schema: Schema, value: unknown): Generator<Change> {
  const types = declaredTypes(schema);
  for (const wrong of types.length > 0 ? wrongTypes(new Set(types)) : []) yield { change: `becomes ${JSON.stringify(wrong)}`, wrong };
  const known = valuesOf(schema);
  if (schema.enum) {
    const wrong = unknownLike(value, known);
    yield { change: `${JSON.stringify(value)} becomes ${JSON.stringify(wrong)}`, wrong };
  }
  for (const name of schema.required ?? []) yield { change: `without ${name}`, at: join('', name), wrong: undefined };
  // Where any other field is described, there is none that is unknown.
  if (schema.properties && !isObject(schema.additionalProperties) && isObject(value))
    yield { change: 'with an unknown field', at: '/unknown_field', wrong: 1 };
  if (schema.minimum !== undefined) yield { change: 'below the minimum', wrong: schema.minimum - 1 };
  if (schema.maximum !== undefined) yield { change: 'above the maximum', wrong: schema.maximum + 1 };
  if (schema.format === 'int32') yield { change: 'above 32 bits', wrong: BEYOND_32_BITS };
  if (schema.minLength) yield { change: 'too short', wrong: 'x'.repeat(schema.minLength - 1) };
  if (schema.maxLength !== undefined) yield { change: 'too long', wrong: 'x'.repeat(schema.maxLength + 1) };
  if (schema.pattern !== undefined) {
    const pattern = new RegExp(schema.pattern, 'u');
    yield { change: 'against the pattern', wrong: ODD_TEXTS.find((text) => !pattern.test(text)) };
  }
  if (Array.isArray(value) && schema.minItems) yield { change: 'too few items', wrong: value.slice(0, schema.minItems - 1) };
  if (Array.isArray(value) && schema.maxItems !== undefined) {
    const more = Array(Math.max(1, schema.maxItems - value.length + 1)).fill(value.at(-1));
    yield { change: 'too many items', wrong: [...value, ...more] };
  }
}

function unknownLike(value: unknown, known: readonly unknown[]): unknown {
  if (typeof value === 'string') return `${value}-unknown`;
  if (typeof value === 'boolean') return `${value}`.toUpperCase();
  return Math.max(...known.filter((one): one is number => Number.isInteger(one))) + 1;
}
