// Writes validators of all responses as plain code, so that nothing is compiled where they run: they
// work in workers and under a Content-Security-Policy without unsafe-eval. They are made from the
// closed description, which allows nothing that it does not list.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { description as closed } from '@modelarts-openapi/spec/closed';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const description = withoutProse(closed);

// An OpenAPI document has keywords of its own, so ajv must not be strict about them. All errors are
// wanted: a response that drifted in two places is to be reported with both.
const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, code: { source: true, esm: true } });
addFormats.default(ajv);
ajv.addSchema(description, 'description');

const names = new Map();
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => ({
    operationId: item[method].operationId,
    method: method.toUpperCase(),
    path,
    query: parameters(path, method).filter((parameter) => parameter.in === 'query').map(({ name, required = false }) => ({ name, required })),
    responses: responses(['paths', path, method, 'responses']),
  })),
);

const body = await bundled(standalone.default(ajv, Object.fromEntries([...names].map(([reference, name]) => [name, reference]))));
const code = `// @ts-nocheck
// Generated from the description by scripts/validators.js. Do not edit.
${body}
export const operations = ${JSON.stringify(operations, null, 2)};
export const servers = ${JSON.stringify(description.servers, null, 2)};
export const validators = { ${[...names.values()].join(', ')} };
`;
const folder = new URL('../src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('validators.ts', folder), code);

/** The content types of each status, with the name of the validator where there is a schema. */
function responses(list) {
  return Object.fromEntries(
    Object.keys(get(list)).map((status) => {
      const at = follow([...list, status]);
      const { content = {}, headers = {} } = get(at);
      return [
        status,
        {
          content: Object.fromEntries(
            Object.entries(content).map(([type, { schema }]) => [type, schema ? nameOf([...at, 'content', type, 'schema']) : null]),
          ),
          headers: Object.fromEntries(
            Object.keys(headers).map((name) => [name.toLowerCase(), nameOf([...follow([...at, 'headers', name]), 'schema'])]),
          ),
        },
      ];
    }),
  );
}

function parameters(path, method) {
  return [['paths', path, 'parameters'], ['paths', path, method, 'parameters']].flatMap((list) =>
    (get(list) ?? []).map((_parameter, index) => get(follow([...list, index]))),
  );
}

/** The name that the validator of a schema has in the code; schemas that are the same share one. */
function nameOf(keys) {
  const reference = `description#/${follow(keys).map((key) => encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  if (!names.has(reference)) names.set(reference, `response${names.size}`);
  return names.get(reference);
}

/** Where a `$ref` leads to. One with keywords beside it is a schema of its own. */
function follow(keys) {
  const { $ref, ...others } = get(keys);
  if (typeof $ref !== 'string' || Object.keys(others).some((key) => key !== 'description' && key !== 'summary')) return keys;
  return follow($ref.slice('#/'.length).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** Descriptions and examples would make most of the code. A property can have these names too, but is an object. */
function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const isProse = ([key, part]) =>
    (['description', 'title'].includes(key) && typeof part === 'string') ||
    (key === 'examples' && Array.isArray(part)) ||
    key === 'x-enumDescriptions';
  return Object.fromEntries(Object.entries(value).filter((entry) => !isProse(entry)).map(([key, part]) => [key, withoutProse(part)]));
}

function get(keys) {
  return keys.reduce((value, key) => value?.[key], description);
}

/** ajv's code asks for a few functions of ajv with `require`, which modules do not have. */
async function bundled(contents) {
  const resolveDir = fileURLToPath(new URL('..', import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', minify: true, write: false });
  return outputFiles[0].text.replace(/export\{([^}]*)\};?\s*$/, (_all, list) =>
    list.split(',').map((one) => one.split(' as ')).map(([local, name = local]) => (local === name ? '' : `const ${name} = ${local};`)).join('\n'),
  );
}
