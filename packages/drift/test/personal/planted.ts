import {
  createWalk,
  type Description,
  get,
  isObject,
  isPersonal,
  jsonOf,
  keysOf,
  operationsOf,
  type Schema,
} from '@modelarts-openapi/openapi-model';
import { createValidator } from '@modelarts-openapi/validation/ajv';

/** What stands in every marker. */
export const MARK = 'planted';

/** A body of an operation that has a marker for each secret and each person. */
export interface Planted {
  operationId: string;
  method: string;
  /** As the description has it. */
  template: string;
  /** With the examples of its parameters, and markers in place of those that are personal. */
  path: string;
  /** By name, the parameters of path and query. */
  parameters: Record<string, unknown>;
  query: string;
  /** Of an answer; a request has none. */
  status: number | undefined;
  body: unknown;
  /** How many markers are in it. */
  count: number;
}

/** Markers as they are described, and as they are not. */
const MARKERS: readonly unknown[] = [
  `${MARK}@example.com`,
  { [MARK]: `${MARK}@example.com` },
  [`${MARK}@example.com`],
  `<&'"${MARK}>`,
  `${MARK} `.repeat(2_000),
];

/** All that the examples of a description have where it says that there is a secret, or who somebody is, with markers there. */
export function plantedIn(description: Description): Planted[] {
  const validator = createValidator(description);
  const walk = createWalk(description, (pointer, value) => validator.accepts(pointer, value));
  return operationsOf(description).flatMap(({ operationId, method, path, parameters, requestBody, responses }) => {
    const bodies = [
      { status: undefined, body: requestBody },
      ...[...responses].map(([status, body]) => ({ status: Number(status) || 500, body })),
    ].flatMap(({ status, body }) =>
      [...(jsonOf(body)?.examples.values() ?? [])].map(({ value }) => ({ status, value, at: jsonOf(body)?.schemaPointer ?? '' })),
    );
    if (!requestBody) bodies.push({ status: undefined, value: undefined, at: '' });
    return bodies.flatMap(({ status, value, at }) =>
      MARKERS.map((marker): Planted => {
        const body = structuredClone(value);
        const all = value === undefined ? [] : [...walk(at, value)];
        const found = all.filter(({ pointer }) => isMarked(pointer));
        for (const { path: location, value: there } of found) put(body, keysOf(location), Array.isArray(there) ? [marker] : marker);
        const maps = all.filter(({ pointer, value: there }) => hasMarkedKeys(pointer) && isObject(there));
        for (const { path: location } of maps) rename(get(body, location), String(marker));
        const values = parameters.map(({ name, in: where, definition, schema }) => {
          const isPlanted = status === undefined && isPersonal(description, schema);
          const text = typeof marker === 'string' ? marker : `${MARK}@example.com`;
          return { name, where, isPlanted, value: isPlanted ? text.slice(0, 200) : definition.example };
        });
        const query = new URLSearchParams();
        for (const { name, where, value } of values) if (where === 'query') query.append(name, String(value));
        const segment = (name: string) => encodeURIComponent(String(values.find((one) => one.name === name)?.value));
        return {
          ...{ operationId, method, template: path, status, body, query: query.toString() },
          path: path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name)),
          parameters: Object.fromEntries(values.map(({ name, value }) => [name, value])),
          count: found.length + maps.length + values.filter(({ isPlanted }) => isPlanted).length,
        };
      }),
    );
  });

  function isMarked(pointer: string): boolean {
    const schema = get(description, pointer) as Schema | undefined;
    return typeof schema === 'object' && isPersonal(description, schema) && !schema.properties;
  }

  function hasMarkedKeys(pointer: string): boolean {
    return (get(description, pointer) as Record<string, unknown> | undefined)?.['x-personal-keys'] === true;
  }
}

/** Gives all that a map has a marker for its key, and a value that is as nothing says, so that it is told of. */
function rename(map: unknown, marker: string): void {
  for (const [index, key] of Object.keys(map as Record<string, unknown>).entries()) {
    (map as Record<string, unknown>)[`${marker}${index}`] = [marker];
    delete (map as Record<string, unknown>)[key];
  }
}

function put(body: unknown, keys: readonly string[], marker: unknown): void {
  const holder = get(body, keys.slice(0, -1)) as Record<string, unknown> | undefined;
  const last = keys.at(-1);
  // What is in something that has been replaced is gone already.
  if (typeof holder === 'object' && holder !== null && last !== undefined && holder[last] !== undefined) holder[last] = marker;
}
