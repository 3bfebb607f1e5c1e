import { type Description, isObject, mergeAllOf, type Schema } from '@modelarts-openapi/openapi-model';
import { renamed, type SchemaChange } from '../mutant.js';

/** Properties that are missing, are called otherwise, or have to be there or not. */
export function* properties(schema: Schema, description: Description): Generator<SchemaChange> {
  const names = Object.keys(schema.properties ?? {});
  const required = schema.required ?? [];
  const taken = mergeAllOf(description, { allOf: schema.allOf ?? [] }).properties ?? {};
  for (const name of names) {
    // What any other property may be is not lost with its name.
    if (isAsOthers(schema, name)) continue;
    // What an allOf says of it as well is not lost either.
    if (wordless(schema.properties?.[name]) !== wordless(taken[name]))
      yield { operator: 'drop a property', what: name, about: ['properties', name], change: (copy) => delete copy.properties?.[name] };
    yield {
      operator: 'rename a property',
      what: name,
      about: ['properties', name],
      change: (copy) => (copy.properties = renamed(copy.properties ?? {}, name)),
    };
  }
  for (const name of required) {
    yield {
      operator: 'loosen required',
      what: name,
      about: ['properties', name],
      change: (copy) => (copy.required = required.filter((other) => other !== name)),
    };
  }
  for (const name of schema.type === 'object' ? names : []) {
    if (required.includes(name)) continue;
    yield {
      operator: 'tighten required',
      what: name,
      about: ['properties', name],
      change: (copy) => (copy.required = [...required, name]),
    };
  }
}

/** Whether a property is just what all those are that an object does not list. */
function isAsOthers({ properties = {}, additionalProperties }: Schema, name: string): boolean {
  return isObject(additionalProperties) && wordless(properties[name]) === wordless(additionalProperties);
}

const WORDS = ['description', 'title', 'examples'];
const wordless = (schema: unknown) => JSON.stringify(schema, (key, value: unknown) => (WORDS.includes(key) ? undefined : value));
