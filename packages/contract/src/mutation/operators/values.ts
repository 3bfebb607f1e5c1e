import { declaredTypes, type Schema, typeOf } from '@modelarts-openapi/openapi-model';
import type { SchemaChange } from '../mutant.js';

/** Values of enums that are missing, or are too many. */
export function* values(schema: Schema): Generator<SchemaChange> {
  const { enum: listed = [] } = schema;
  // An enum without any value is no valid schema, so the last one goes with the whole enum only.
  for (const [index, value] of listed.length > 1 ? listed.entries() : []) {
    yield { operator: 'drop an enum value', what: JSON.stringify(value), change: (copy) => copy.enum?.splice(index, 1) };
  }
  for (const type of new Set(listed.map(typeOf))) {
    const like = listed.filter((value) => typeOf(value) === type);
    const added = type === 'string' ? `${like[0]}_2` : Math.max(...like.map(Number)) + 1;
    if (type === 'boolean' || type === 'null') continue;
    yield { operator: 'add an enum value', what: JSON.stringify(added), change: (copy) => copy.enum?.push(added) };
  }
  if (schema.enum && !isEveryBoolean(schema)) {
    yield { operator: 'drop an enum', what: 'all values', change: (copy) => delete copy.enum };
  }
  if (Object.hasOwn(schema, 'const')) {
    yield { operator: 'change a const', what: `not ${schema.const}`, change: (copy) => (copy.const = 'something else') };
    yield { operator: 'change a const', what: 'dropped', change: (copy) => delete copy.const };
  }
}

/** A boolean has no other values than true and false: an enum of both says nothing. */
function isEveryBoolean(schema: Schema): boolean {
  const listed = new Set(schema.enum);
  return declaredTypes(schema).join() === 'boolean' && listed.has(true) && listed.has(false);
}
