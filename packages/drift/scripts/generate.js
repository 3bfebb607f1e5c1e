// Makes validators of all requests and responses as plain code, so that nothing is compiled where they
// run: they work in workers and under a Content-Security-Policy without unsafe-eval.
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * A module of the operations of a description, its servers and the validators.
 *
 * @param closed The closed description, which allows nothing that it does not list.
 */
export async function generate(closed) {
  const description = forAjv(closed);
  // An OpenAPI document has keywords of its own, so ajv must not be strict about them. All errors are
  // wanted: a response that drifted in two places is to be reported with both.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    discriminator: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  ajv.addSchema(description, 'description');
  const names = new Map();

  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      operationId: item[method].operationId,
      method: method.toUpperCase(),
      path,
      query: query(path, method),
      requestBody: requestBody(['paths', path, method, 'requestBody']),
      responses: responses(['paths', path, method, 'responses']),
    })),
  );

  const body = await bundled(quick(standalone.default(ajv, Object.fromEntries([...names].map(([reference, name]) => [name, reference])))));
  return `// Generated from the description by scripts/validators.js. Do not edit.
${body}
export const operations = ${JSON.stringify(operations, null, 2)};
export const servers = ${JSON.stringify(description.servers ?? [], null, 2)};
export const maps = ${JSON.stringify(Object.fromEntries([...names].map(([reference, name]) => [name, [...new Set(mapsIn(keysOf(reference)))]]).filter(([, maps]) => maps.length > 0)))};
export const validators = { ${[...names.values()].join(', ')} };
`;

  /** The query parameters, with how several values are given where the schema is a list. */
  function query(path, method) {
    const all = [
      ['paths', path, 'parameters'],
      ['paths', path, method, 'parameters'],
    ].flatMap((list) => (get(list) ?? []).map((_parameter, index) => follow([...list, index])));
    return all
      .filter((at) => get(at).in === 'query')
      .map((at) => {
        const { name, required = false, explode = true } = get(at);
        const isList = [get(follow([...at, 'schema'])).type].flat().includes('array');
        return { name, required, list: isList ? (explode ? 'repeated' : 'separated') : null, validate: nameOf([...at, 'schema']) };
      });
  }

  function requestBody(keys) {
    if (!get(keys)) return null;
    const at = follow(keys);
    return { required: get(at).required ?? false, content: content(at) };
  }

  function responses(list) {
    return Object.fromEntries(
      Object.keys(get(list)).map((status) => {
        const at = follow([...list, status]);
        const headers = Object.keys(get(at).headers ?? {});
        return [
          status,
          {
            content: content(at),
            headers: Object.fromEntries(
              headers.map((name) => [name.toLowerCase(), nameOf([...follow([...at, 'headers', name]), 'schema'])]),
            ),
          },
        ];
      }),
    );
  }

  /** The media types of a body, with the name of the validator where there is a schema. */
  function content(at) {
    return Object.fromEntries(
      Object.entries(get(at).content ?? {}).map(([type, { schema }]) => [
        type.toLowerCase(),
        schema ? nameOf([...at, 'content', type, 'schema']) : null,
      ]),
    );
  }

  /** The places in a value whose keys the schema does not give. */
  function mapsIn(keys, place = '', within = []) {
    const schema = get(keys);
    // A schema that is part of itself has its maps at any depth; they are listed once.
    if (typeof schema !== 'object' || within.includes(schema)) return [];
    const below = (part, at) => mapsIn([...keys, ...part], at, [...within, schema]);
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []).map((_part, index) => [key, index]));
    const isMap = typeof schema.additionalProperties === 'object';
    return [
      ...(schema.$ref ? mapsIn(keysOf(schema.$ref), place, [...within, schema]) : []),
      ...parts.flatMap((part) => below(part, place)),
      ...Object.keys(schema.properties ?? {}).flatMap((name) => below(['properties', name], place ? `${place}.${name}` : name)),
      ...(schema.items ? below(['items'], `${place}[]`) : []),
      ...(isMap ? [place, ...below(['additionalProperties'], `${place}{}`)] : []),
    ];
  }

  /** The name that the validator of a schema has in the code; schemas that are the same share one. */
  function nameOf(keys) {
    const reference = `description#/${follow(keys)
      .map((key) => encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')}`;
    if (!names.has(reference)) names.set(reference, `validator${names.size}`);
    return names.get(reference);
  }

  /** Where a `$ref` leads to. One with keywords beside it is a schema of its own. */
  function follow(keys) {
    const { $ref, ...others } = get(keys);
    if (typeof $ref !== 'string' || Object.keys(others).some((key) => key !== 'description' && key !== 'summary')) return keys;
    return follow(keysOf($ref));
  }

  function get(keys) {
    return keys.reduce((value, key) => value?.[key], description);
  }
}

/** The keys of a reference such as `#/components/schemas/IntelligentTask`. */
function keysOf(reference) {
  return reference
    .replace(/^.*#\//, '')
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Descriptions and examples would make most of the code, so they are left out. A property can have these
 * names too, but is an object. Of a discriminator ajv takes no mapping: it reads the values in the schemas.
 */
function forAjv(value) {
  if (Array.isArray(value)) return value.map(forAjv);
  if (typeof value !== 'object' || value === null) return value;
  const isLeftOut = ([key, part]) =>
    (['description', 'title'].includes(key) && typeof part === 'string') ||
    (key === 'examples' && Array.isArray(part)) ||
    key === 'x-enumDescriptions' ||
    (key === 'mapping' && 'propertyName' in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter((entry) => !isLeftOut(entry))
      .map(([key, part]) => [key, forAjv(part)]),
  );
}

/** ajv's code copies all errors so far for each item that has some: ten times as many take a hundred times as long. */
function quick(code) {
  const append = 'function append(all, more) { for (const one of more) all.push(one); return all; }';
  return `${code.replace(/vErrors\.concat\((\w+\.errors)\)/g, 'append(vErrors, $1)')}\n${append}`;
}

/** ajv's code asks for a few functions of ajv with `require`, which modules do not have. */
async function bundled(contents) {
  const resolveDir = fileURLToPath(new URL('..', import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', minify: true, write: false });
  return outputFiles[0].text.replace(/export\{([^}]*)\};?\s*$/, (_all, list) =>
    list
      .split(',')
      .map((one) => one.split(' as '))
      .map(([local, name = local]) => (local === name ? '' : `const ${name} = ${local};`))
      .join('\n'),
  );
}
