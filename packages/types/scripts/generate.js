// Writes src/index.ts: openapi-typescript's output for the bundled description.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve, schemasIn } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import openapiTS, { astToString } from 'openapi-typescript';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */
/** @import { OpenAPI3 } from 'openapi-typescript' */

/** Editors show what stands at a property, not at the schema behind it: bring the words there. */
function describe(/** @type {Schema} */ schema) {
  /** @type {Record<string, string> | undefined} */
  const meanings = schema['x-enumDescriptions'];
  if (!meanings) return;
  const lines = Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  schema.description = [schema.description, ...lines].join('\n');
}

function describeReferences(/** @type {Schema} */ { properties = {} }, /** @type {Description} */ description) {
  for (const property of Object.values(properties)) {
    const { description: words } = property ? resolve(description, property).value : {};
    if (property && words !== undefined) property.description ??= words;
  }
}

/**
 * Lists, not tuples: openapi-fetch's types make a list of every tuple in an answer, so that with tuples
 * the `IntelligentTask` that a call returns would be no `IntelligentTask`.
 */
function listTuples(/** @type {Schema} */ schema) {
  if (!schema.prefixItems) return;
  schema.items = { oneOf: schema.prefixItems };
  delete schema.prefixItems;
}

/** openapi-typescript writes the values of an enum to an array, unless there is a boolean among them. */
function valuesWithBooleans(/** @type {Record<string, Schema>} */ schemas) {
  return Object.entries(schemas)
    .filter(([, schema]) => schema.enum?.some((value) => typeof value === 'boolean'))
    .map(([name, schema]) => {
      const values = `${name[0]?.toLowerCase()}${name.slice(1)}Values`;
      return `export const ${values}: ReadonlyArray<${name}> = ${JSON.stringify(schema.enum)};`;
    })
    .join('\n');
}

const annotated = structuredClone(description);
const schemas = Object.values(annotated.components.schemas).flatMap((schema) => [...schemasIn(schema)]);
for (const schema of schemas) describe(schema);
for (const schema of schemas) {
  describeReferences(schema, annotated);
  listTuples(schema);
  // The kinds that a discriminator tells apart have its value as a constant, which says it better.
  delete schema.discriminator;
}

const types = await openapiTS(/** @type {OpenAPI3} */ (/** @type {unknown} */ (annotated)), {
  defaultNonNullable: false,
  enumValues: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});

const [server] = /** @type {Description} */ (description).servers ?? [];
const domain = server?.variables?.['domain'];
if (!server || !domain) throw new Error('openapi.yaml: expected a server with the variable domain, got none');

mkdirSync(new URL('../src/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../src/index.ts', import.meta.url),
  `// Generated from spec/openapi.yaml. Do not edit.
${astToString(types)}${valuesWithBooleans(description.components.schemas)}

/** Address of the API, with \`{region}\` and \`{domain}\` to fill in. */
export const serverUrl = ${JSON.stringify(server.url)};
/** ${domain.description} */
export const serverDomains = ${JSON.stringify(domain.enum)} as const;
/** The domain that is meant where none is given. */
export const defaultServerDomain = ${JSON.stringify(domain.default)};
`,
);
