import {
  createWalk,
  declaredTypes,
  get,
  isCondition,
  type JsonType,
  reachable,
  type Schema,
  typeOf,
  valuesOf,
} from '@modelarts-openapi/openapi-model';
import { bodiesOfOperation, withSchema } from '../bodies.js';
import { acceptedValues } from '../case-examples.js';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import { nameOf } from '../subject.js';

/** Something of a description that has to be shown. */
interface Part {
  kind: 'operations' | 'statuses' | 'conditions' | 'branches' | 'properties' | 'other locations' | 'values' | 'types of unions';
  subject: string;
  problem: string;
}

/** How much of a description is shown. */
export interface Coverage {
  covered: number;
  total: number;
  /** How many parts there are, by kind. */
  kinds: Record<string, number>;
  missing: (Observation & { key: string })[];
}

/**
 * How much of a description its examples show: operations, statuses, every location of every schema (properties, items,
 * branches, conditions), every value of an enum and every type of a union. A schema that several locations refer to
 * counts once. Values count strictly, `0` is not `"0"`. For values and types of unions it is enough to be in the
 * `examples` of a schema, or among the accepted values of a case: not each needs an answer of its own.
 */
export function coverage(contract: Contract): Coverage {
  const { description, validator, fixtures } = contract;
  const parts = new Map(partsOf(contract));
  const missing = new Map(parts);
  const show = (pointer: string, value: unknown) => {
    for (const key of keysOfValue(pointer, value)) missing.delete(key);
  };
  const walk = createWalk(description, validator.accepts);
  const accepted = acceptedValues(fixtures);

  for (const example of fixtures.examples) {
    const bodies = contract.bodiesOf(example);
    for (const { operation, status } of bodies) {
      missing.delete(operation.operationId);
      missing.delete(`${operation.operationId} ${status}`);
    }
    for (const { schema } of withSchema(bodies)) {
      for (const { pointer, value, path } of walk(schema, example.body)) {
        missing.delete(pointer);
        show(pointer, value);
        for (const other of accepted.get(`${example.file} ${path}`) ?? []) show(pointer, other);
      }
    }
  }
  for (const pointer of parts.keys()) {
    const { examples = [] } = (pointer.startsWith('#') ? (get(description, pointer) ?? {}) : {}) as Schema;
    for (const value of examples) for (const visit of walk(pointer, value)) show(visit.pointer, visit.value);
  }

  const kinds: Record<string, number> = {};
  for (const { kind } of parts.values()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const observations = [...missing].map(([key, { subject, problem }]) => ({ key, subject, problem }));
  return { covered: parts.size - missing.size, total: parts.size, kinds, missing: observations };
}

/** What nothing shows; what lies in something that nothing shows goes without saying. */
export function* checkCoverage(contract: Contract): Generator<Observation> {
  const reported: string[] = [];
  for (const { key, ...observation } of coverage(contract).missing) {
    if (reported.some((one) => key.startsWith(`${one}/`) || key.startsWith(`${one} `))) continue;
    reported.push(key);
    yield observation;
  }
}

function* partsOf({ description, operations }: Contract): Generator<[key: string, Part]> {
  for (const operation of operations) {
    const { operationId } = operation;
    yield [operationId, { kind: 'operations', subject: operationId, problem: 'is in no example' }];
    for (const { status, schema } of bodiesOfOperation(operation)) {
      const subject = `${operationId} ${status}`;
      if (schema !== undefined) yield [subject, { kind: 'statuses', subject, problem: 'is in no example' }];
    }
  }
  const roots = operations.flatMap((operation) => bodiesOfOperation(operation).flatMap(({ schema }) => schema ?? []));
  for (const pointer of reachable(description, roots)) {
    const schema = (get(description, pointer) ?? {}) as Schema;
    const subject = nameOf(pointer, operations);
    yield [pointer, { kind: kindOf(pointer), subject, problem: 'is in no example' }];
    // That a boolean is true or false needs no examples.
    for (const value of isBoolean(schema) ? [] : valuesOf(schema)) {
      const problem = `has the value ${JSON.stringify(value)}, which is in no example`;
      yield [keyOfValue(pointer, value), { kind: 'values', subject, problem }];
    }
    const types = declaredTypes(schema);
    for (const type of types.length > 1 ? types : []) {
      const problem = `has the type ${type}, which is in no example`;
      yield [keyOfType(pointer, type), { kind: 'types of unions', subject, problem }];
    }
  }
}

const keyOfValue = (pointer: string, value: unknown) => `${pointer} = ${JSON.stringify(value)}`;
const keyOfType = (pointer: string, type: JsonType) => `${pointer} of ${type}`;

function keysOfValue(pointer: string, value: unknown): string[] {
  const type = typeOf(value);
  return [keyOfValue(pointer, value), keyOfType(pointer, type), ...(type === 'integer' ? [keyOfType(pointer, 'number')] : [])];
}

function isBoolean({ type, enum: values }: Schema): boolean {
  return type === 'boolean' && values?.length === 2;
}

function kindOf(pointer: string): Part['kind'] {
  if (isCondition(pointer)) return 'conditions';
  if (/\/(oneOf|anyOf|allOf)\/\d+$/.test(pointer)) return 'branches';
  return /\/properties\/[^/]+$/.test(pointer) ? 'properties' : 'other locations';
}
