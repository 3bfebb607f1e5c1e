import { type Description, get, type Schema } from '@modelarts-openapi/openapi-model';

/**
 * The locations in a value whose keys the schema does not give, such as `config.envs`, `events[]`.
 *
 * @returns each of them once. A schema that is part of itself has its maps at any depth; they are listed once.
 */
export function mapsIn(description: Description, schema: unknown): string[] {
  return [...new Set(maps(description, schema, '', []))];
}

function maps(description: Description, value: unknown, location: string, ancestors: readonly unknown[]): string[] {
  if (typeof value !== 'object' || value === null || ancestors.includes(value)) return [];
  const schema = value as Schema;
  const below = (part: unknown, at: string) => maps(description, part, at, [...ancestors, schema]);
  const isMap = typeof schema.additionalProperties === 'object';
  return [
    ...(schema.$ref === undefined ? [] : below(get(description, schema.$ref), location)),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((parts = []) => parts.flatMap((part) => below(part, location))),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => below(part, location ? `${location}.${name}` : name)),
    ...below(schema.items, `${location}[]`),
    ...(isMap ? [location, ...below(schema.additionalProperties, `${location}{}`)] : []),
  ];
}
