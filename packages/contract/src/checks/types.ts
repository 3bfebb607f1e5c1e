import {
  declaredTypes,
  get,
  isCondition,
  type JsonType,
  reachable,
  type Schema,
  schemaRoots,
  typeOf,
} from '@modelarts-openapi/openapi-model';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import { nameOf } from '../subject.js';

/**
 * References that lead nowhere, and types that say something else than what stands beside them. Of those no example shows it, because
 * the enum or the format is checked as well, but the types that are made from the description do.
 */
export function* checkTypes({ description, operations }: Contract): Generator<Observation> {
  for (const pointer of reachable(description, schemaRoots(description))) {
    const schema = get(description, pointer) as Schema | undefined;
    const problems = schema ? problemsOf(schema, isCondition(pointer)) : ['is referred to, but is not there'];
    for (const problem of problems) yield { subject: nameOf(pointer, operations), problem };
  }
}

function* problemsOf(schema: Schema, condition: boolean): Generator<string> {
  const { enum: values, format = '' } = schema;
  const types = declaredTypes(schema);
  if (types.includes('integer') && types.includes('number')) yield 'is of type number already where it is an integer';
  if (/^int\d+$/.test(format) && !types.includes('integer')) yield `has the format ${format}, which needs the type integer`;
  if (!values || condition) return;
  if (types.length === 0) yield 'has an enum, which needs a type';
  for (const type of types) {
    if (!values.some((value) => isOf(type, value))) yield `has no value of the type ${type} in its enum`;
  }
  for (const value of types.length > 0 ? values : []) {
    if (!types.some((type) => isOf(type, value))) yield `has ${JSON.stringify(value)} in its enum, which is of no listed type`;
  }
}

function isOf(type: JsonType, value: unknown): boolean {
  return typeOf(value) === type || (type === 'number' && typeof value === 'number');
}
