import { isCondition } from '@modelarts-openapi/openapi-model';
import { get } from './pointer.js';
import { reachable, readable, schemaRoots, typeOf, typesOf } from './schemas.js';

/**
 * Types that say something else than what stands beside them. No document shows it, because the enum
 * or the format is checked as well, but the types that are made from the description do.
 */
export function* typeFindings(description) {
  for (const pointer of reachable(description, schemaRoots(description))) {
    const { enum: values, format, ...schema } = get(description, pointer);
    const types = typesOf(schema);
    const place = readable(pointer);
    if (types.includes('integer') && types.includes('number')) yield `${place}: every integer is a number already`;
    if (/^int\d+$/.test(format) && !types.includes('integer')) yield `${place}: ${format} needs the type integer`;
    if (!values || isCondition(pointer)) continue;
    if (types.length === 0) yield `${place}: an enum needs a type`;
    for (const type of types) {
      if (!values.some((value) => isOf(type, value))) yield `${place}: no value of the enum is of type ${type}`;
    }
    for (const value of values) {
      if (types.some((type) => isOf(type, value))) continue;
      yield `${place}: the value ${JSON.stringify(value)} of the enum is of no listed type`;
    }
  }
}

function isOf(type, value) {
  return typeOf(value) === type || (type === 'number' && typeof value === 'number');
}
