// Writes src/index.ts: openapi-typescript's output for the bundled description.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve, schemasIn } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */
/** @import { GlobalContext, OpenAPI3 } from 'openapi-typescript' */

// `import` would look through all 9 MB of TypeScript for what it exports. All of openapi-typescript would lint the description, and
// bundle it, which Redocly has done. Each takes as long as the rest.
const require = createRequire(import.meta.url);
/** @type {typeof import('typescript')} */
const ts = require('typescript');
/** @type {typeof import('openapi-typescript').transformSchema} */
const transformSchema = require('openapi-typescript/dist/transform/index.cjs');
/** @type {Pick<typeof import('openapi-typescript'), 'astToString'>} */
const { astToString } = require('openapi-typescript/dist/lib/ts.cjs');
/** @type {Pick<typeof import('openapi-typescript'), 'resolveRef' | 'scanDiscriminators'>} */
const { resolveRef, scanDiscriminators } = require('openapi-typescript/dist/lib/utils.cjs');

/** The names and meanings of an enum's values, in the order of the values. */
const namesOf = (/** @type {Schema} */ schema) => /** @type {string[]} */ (schema['x-enum-varnames'] ?? []);
const meaningsOf = (/** @type {Schema} */ schema) => /** @type {string[]} */ (schema['x-enum-descriptions'] ?? []);

/** Editors show what stands at a property, not at the schema behind it: bring the words there. */
function describe(/** @type {Schema} */ schema) {
  const lines = meaningsOf(schema).map((meaning, index) => `- \`${schema.enum?.[index]}\`: ${meaning}`);
  if (lines.length > 0) schema.description = [schema.description, ...lines].join('\n');
}

function describeReferences(/** @type {Schema} */ { properties = {} }, /** @type {Description} */ description) {
  for (const property of Object.values(properties)) {
    const reference = property && (property.anyOf?.[0] ?? property);
    const { description: words } = reference ? resolve(description, reference).value : {};
    if (property && words !== undefined) property.description = words;
  }
}

/** The plain type beside the values of an enum: as it stands, it would swallow them, and editors would offer none. */
function markOpen(/** @type {Schema} */ { anyOf = [] }) {
  if (anyOf.length < 2) return;
  const isPlain = (/** @type {Schema} */ branch) => Object.keys(branch).every((key) => key === 'type' || key === 'format');
  for (const branch of anyOf) if (isPlain(branch) && branch.type !== 'boolean') branch[OPEN] = true;
}

/** `string & {}`, which is any text and leaves the values beside it as they are. */
function openType(/** @type {{ type?: unknown }} */ schema) {
  if (!(OPEN in schema)) return undefined;
  const keyword = schema.type === 'string' ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createIntersectionTypeNode([ts.factory.createKeywordTypeNode(keyword), ts.factory.createTypeLiteralNode([])]);
}

/** The values of enums by the names that people have for them, so that nobody compares with a bare number. */
function namedValues(/** @type {Record<string, Schema>} */ schemas) {
  return Object.entries(schemas)
    .filter(([, schema]) => namesOf(schema).length > 0)
    .map(([name, schema]) => {
      const lines = namesOf(schema).map((key, index) => {
        const meaning = meaningsOf(schema)[index];
        return `${meaning ? `  /** ${meaning} */\n` : ''}  ${key}: ${JSON.stringify(schema.enum?.[index])},\n`;
      });
      return `/** ${schema.description?.split('\n')[0] ?? name} */\nexport const ${name} = {\n${lines.join('')}} as const;\n`;
    })
    .join('\n');
}

const OPEN = 'x-open';
const annotated = structuredClone(description);
const schemas = Object.values(annotated.components.schemas).flatMap((schema) => [...schemasIn(schema)]);
for (const schema of schemas) {
  describe(schema);
  markOpen(schema);
  // Both values of a boolean are its type, and shorter.
  if (schema.type === 'boolean') delete schema.enum;
  // The kinds that a discriminator tells apart have its value as a constant, which says it better.
  delete schema.discriminator;
}
for (const schema of schemas) describeReferences(schema, annotated);

const source = /** @type {OpenAPI3} */ (/** @type {unknown} */ (annotated));
const options = { defaultNonNullable: false, enumValues: true, rootTypes: true, rootTypesNoSchemaPrefix: true, transform: openType };
const context = {
  ...options,
  discriminators: scanDiscriminators(source, options),
  injectFooter: [],
  resolve: (/** @type {string} */ reference) => resolveRef(source, reference, { silent: false }),
};
const types = transformSchema(source, /** @type {GlobalContext} */ (/** @type {unknown} */ (context)));

const [server] = /** @type {Description} */ (description).servers ?? [];
const domain = server?.variables?.['domain'];
if (!server || !domain) throw new Error('openapi.yaml: expected a server with the variable domain, got none');

mkdirSync(new URL('../src/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../src/index.ts', import.meta.url),
  `// Generated from spec/openapi.yaml. Do not edit.
${astToString(types)}
${namedValues(/** @type {Record<string, Schema>} */ (description.components.schemas))}

/** Address of the API, with \`{region}\` and \`{domain}\` to fill in. */
export const serverUrl = ${JSON.stringify(server.url)};
/** Domains of the clouds: Open Telekom Cloud, its Swiss part, Huawei Cloud, and Huawei Cloud in Europe. */
export const serverDomains = ${JSON.stringify(domain.enum)} as const;
/** The domain that is meant where none is given. */
export const defaultServerDomain = ${JSON.stringify(domain.default)};
`,
);
