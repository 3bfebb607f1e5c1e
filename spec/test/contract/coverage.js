import { isCondition } from '@modelarts-openapi/openapi-model';
import { bodiesOf, operations } from './operations.js';
import { get } from './pointer.js';
import { createWalk, reachable, readable, typeOf, typesOf } from './schemas.js';
import { createValidator } from './validator.js';

/**
 * How much of a description its samples show: operations, statuses, every place of every schema
 * (properties, items, branches, conditions), every value of an enum and every type of a union.
 * A schema that several places refer to counts once. Values count strictly, `0` is not `"0"`.
 *
 * @returns {{ covered: number, total: number, kinds: Record<string, number>, missing: string[] }}
 */
export function coverage(description, samples, validator = createValidator(description)) {
  const all = operations(description);
  const parts = new Map(partsOf(description, all));
  const missing = new Set(parts.keys());
  const walk = createWalk(description, validator.accepts);
  for (const sample of samples) {
    for (const { operation, described } of bodiesOf(sample, all)) {
      missing.delete(operation.operationId);
      missing.delete(`${operation.operationId} ${described.status}`);
      if (!described.schema) continue;
      for (const { pointer, value } of walk(described.schema, sample.body)) {
        const place = readable(pointer);
        missing.delete(place);
        missing.delete(`${place} = ${JSON.stringify(value)}`);
        for (const type of typesHeldBy(value)) missing.delete(`${place} of type ${type}`);
      }
    }
  }
  const kinds = {};
  for (const kind of parts.values()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { covered: parts.size - missing.size, total: parts.size, kinds, missing: [...missing] };
}

function* partsOf(description, all) {
  for (const operation of all) {
    yield [operation.operationId, 'operations'];
    for (const { status } of operation.bodies.filter(({ schema }) => schema)) {
      yield [`${operation.operationId} ${status}`, 'statuses'];
    }
  }
  const roots = all.flatMap(({ bodies }) => bodies.map(({ schema }) => schema).filter(Boolean));
  for (const pointer of reachable(description, roots)) {
    const schema = get(description, pointer);
    const place = readable(pointer);
    yield [place, kindOf(pointer)];
    const values = schema.enum ?? (Object.hasOwn(schema, 'const') ? [schema.const] : []);
    for (const value of values) yield [`${place} = ${JSON.stringify(value)}`, 'values'];
    const types = typesOf(schema);
    if (types.length > 1) for (const type of types) yield [`${place} of type ${type}`, 'types of unions'];
  }
}

function kindOf(pointer) {
  if (isCondition(pointer)) return 'conditions';
  if (/\/(oneOf|anyOf|allOf)\/\d+$/.test(pointer)) return 'branches';
  return /\/properties\/[^/]+$/.test(pointer) ? 'properties' : 'other places';
}

function typesHeldBy(value) {
  const type = typeOf(value);
  return type === 'integer' ? ['integer', 'number'] : [type];
}
