import { type Description, displayPath, get, isObject, join, keysOf, type Operation, type Schema } from '@modelarts-openapi/openapi-model';

/**
 * What people call the schema that speaks of a location in a body, such as `Order.state`: where something has to be
 * changed if the location is wrong. Where the description does not know the location, it is the first field that is unknown.
 *
 * It finds a cause, it does not validate: the body may be wrong. Of several forms it takes one that the body does not
 * contradict with the value that tells kinds apart.
 */
export function subjectAt(
  { description, operations }: { description: Description; operations: readonly Operation[] },
  root: string,
  keys: readonly string[],
  body: unknown,
): string {
  let value = body;
  let at = formsOf(description, root, value);
  for (const key of keys) {
    const denied = at.find((pointer) => schemaAt(description, pointer).properties?.[key] === false);
    const next = at.map((pointer) => below(description, pointer, key)).find((pointer) => pointer !== undefined);
    if (denied !== undefined || next === undefined) {
      // What several have in common mostly stands in what they take over, which comes last.
      const owner = denied ?? at.findLast((pointer) => schemaAt(description, pointer).properties) ?? root;
      return `${nameOf(owner, operations)}.${key}`;
    }
    value = get(value, [key]);
    at = formsOf(description, next, value);
  }
  return nameOf(at.find((pointer) => schemaAt(description, pointer).$ref === undefined) ?? root, operations);
}

/** What people call a schema: `Order.state`, or `getOrder 200` where it stands in the operation itself. */
export function nameOf(pointer: string, operations: readonly Operation[]): string {
  const owner = operations.find((operation) => pointer.startsWith(`${operation.pointer}/`));
  const inside = owner ? pointer.slice(owner.pointer.length) : pointer;
  const name = inside
    .replace(/^\/responses\/(\w+)/, ' $1')
    .replace(/^\/requestBody/, ' request')
    .replace(/^\/parameters\//, ' parameter ')
    .replace(/^#\/components\/headers\/([^/]+)\/schema/, 'headers/$1')
    .replace(/\/headers\/([^/]+)\/schema/, ' $1')
    .replace(/\/content\/[^/]+\/schema/, '');
  return `${owner?.operationId ?? ''}${displayPath(name)}`;
}

function schemaAt(description: Description, pointer: string): Schema {
  return (get(description, pointer) ?? {}) as Schema;
}

/** A schema, what it refers to, and what it consists of or chooses from; not the forms of another kind. */
function formsOf(description: Description, pointer: string, value: unknown, known: ReadonlySet<string> = new Set()): string[] {
  const schema = get(description, pointer);
  if (!isObject(schema) || known.has(pointer)) return [];
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schema as Schema;
  const seen = new Set([...known, pointer]);
  const all = Object.entries({ allOf, oneOf, anyOf }).flatMap(([keyword, list]) => list.map((_, index) => join(pointer, keyword, index)));
  return [
    pointer,
    ...[...($ref === undefined ? [] : [join('#', ...keysOf($ref))]), ...all].flatMap((other) => {
      const forms = formsOf(description, other, value, seen);
      return forms.some((form) => isOfAnotherKind(schemaAt(description, form), value)) ? [] : forms;
    }),
  ];
}

/** Whether a constant that tells kinds apart is another one in a value. */
function isOfAnotherKind({ properties = {} }: Schema, value: unknown): boolean {
  return Object.entries(properties).some(([name, property]) => {
    const there = get(value, [name]);
    return property !== false && property.const !== undefined && there !== undefined && there !== property.const;
  });
}

function below(description: Description, pointer: string, key: string): string | undefined {
  const { properties = {}, prefixItems = [], items, additionalProperties } = schemaAt(description, pointer);
  if (isObject(properties[key])) return join(pointer, 'properties', key);
  if (/^\d+$/.test(key)) {
    if (prefixItems[Number(key)]) return join(pointer, 'prefixItems', key);
    if (isObject(items)) return join(pointer, 'items');
  }
  return isObject(additionalProperties) ? join(pointer, 'additionalProperties') : undefined;
}
