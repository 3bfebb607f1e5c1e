import { COMBINING, type Description, displayPath, isObject, type Schema } from '@modelarts-openapi/openapi-model';
import { renamed, type SchemaChange } from '../mutant.js';
import { isSame } from '../repeated.js';

/** What a schema consists of, chooses from, has in it or refers to, and is without. @param beside what holds for the same values, too */
export function* forms(schema: Schema, _description: Description, beside?: Schema): Generator<SchemaChange> {
  for (const keyword of ['additionalProperties', 'items', 'prefixItems'] as const) {
    // An object that lists no properties may have any, whether it says so or not.
    if (schema[keyword] === true && !schema.properties) continue;
    // Items that may be anything are a list's own as well.
    if (keyword === 'items' && isObject(schema.items) && Object.keys(schema.items).length === 0) continue;
    if (schema[keyword]) yield { operator: `drop ${keyword}`, what: keyword, about: [keyword], change: (copy) => delete copy[keyword] };
  }
  for (const keyword of COMBINING) {
    for (const index of (schema[keyword] ?? []).keys()) {
      const what = `branch ${index + 1}`;
      yield { operator: `drop a branch of ${keyword}`, what, about: [keyword, index], change: (copy) => copy[keyword]?.splice(index, 1) };
    }
    if (schema[keyword]) yield { operator: `drop ${keyword}`, what: keyword, change: (copy) => delete copy[keyword] };
  }
  for (const keyword of ['if', 'then', 'else', 'not'] as const) {
    if (schema[keyword])
      yield { operator: 'drop if, then, else or not', what: keyword, about: [keyword], change: (copy) => delete copy[keyword] };
  }
  for (const name of Object.keys(schema.dependentSchemas ?? {})) {
    const isRepeated = isSame(schema.dependentSchemas?.[name], beside?.dependentSchemas?.[name]);
    if (!isRepeated) yield { operator: 'drop dependentSchemas', what: name, change: (copy) => delete copy.dependentSchemas?.[name] };
    yield {
      operator: 'rename in dependentSchemas',
      what: name,
      change: (copy) => (copy.dependentSchemas = renamed(copy.dependentSchemas ?? {}, name)),
    };
  }
  if (schema.$ref) yield { operator: 'drop a $ref', what: displayPath(schema.$ref), change: (copy) => delete copy.$ref };
}
