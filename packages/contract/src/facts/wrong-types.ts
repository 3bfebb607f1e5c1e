import { type JsonType, typeOf } from '@modelarts-openapi/openapi-model';

/** One value of each JSON type. */
const ONE_OF_EACH_TYPE = [null, true, 1, 1.5, 'text', [], {}];

/** What needs more than 32 bits. */
export const BEYOND_32_BITS = 2 ** 31;

/** One value of each type that is not among these. */
export function wrongTypes(types: ReadonlySet<JsonType>): unknown[] {
  return ONE_OF_EACH_TYPE.filter((value) => {
    const type = typeOf(value);
    return !types.has(type) && !(type === 'integer' && types.has('number'));
  });
}
