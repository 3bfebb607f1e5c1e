// Writes src/index.ts: openapi-typescript's output for the bundled description.
import { mkdirSync, writeFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec';
import openapiTS, { astToString } from 'openapi-typescript';

/** Editors show what stands at a property, not at the schema behind it: bring the words there. */
function describe(node) {
  if (node === null || typeof node !== 'object') return;
  if (node['x-enumDescriptions']) {
    const meanings = Object.entries(node['x-enumDescriptions']).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
    node.description = [node.description, ...meanings].join('\n');
  }
  for (const child of Object.values(node)) describe(child);
}

function describeReferences(schemas) {
  for (const schema of Object.values(schemas)) {
    for (const property of Object.values(schema.properties ?? {})) {
      if (property.$ref) property.description ??= schemas[property.$ref.split('/').at(-1)].description;
    }
  }
}

/**
 * Lists, not tuples: openapi-fetch's types make a list of every tuple in an answer, so that with tuples
 * the `IntelligentTask` that a call returns would be no `IntelligentTask`.
 */
function listTuples(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.prefixItems) {
    node.items = { oneOf: node.prefixItems };
    delete node.prefixItems;
  }
  for (const child of Object.values(node)) listTuples(child);
}

/** openapi-typescript writes the values of an enum to an array, unless there is a boolean among them. */
function valuesWithBooleans(schemas) {
  return Object.entries(schemas)
    .filter(([, schema]) => schema.enum?.some((value) => typeof value === 'boolean'))
    .map(([name, schema]) => {
      const values = `${name[0].toLowerCase()}${name.slice(1)}Values`;
      return `export const ${values}: ReadonlyArray<${name}> = ${JSON.stringify(schema.enum)};`;
    })
    .join('\n');
}

/** The kinds that a discriminator tells apart have its value as a constant, which says it better. */
function dropDiscriminators(schemas) {
  for (const schema of Object.values(schemas)) delete schema.discriminator;
}

const annotated = structuredClone(description);
describe(annotated.components.schemas);
describeReferences(annotated.components.schemas);
listTuples(annotated.components.schemas);
dropDiscriminators(annotated.components.schemas);

const types = await openapiTS(annotated, {
  defaultNonNullable: false,
  enumValues: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});

const [server] = description.servers;

mkdirSync(new URL('../src/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../src/index.ts', import.meta.url),
  `// Generated from spec/openapi.yaml. Do not edit.
${astToString(types)}${valuesWithBooleans(description.components.schemas)}

/** Address of the API, with \`{region}\` and \`{domain}\` to fill in. */
export const serverUrl = ${JSON.stringify(server.url)};
/** ${server.variables.domain.description} */
export const serverDomains = ${JSON.stringify(server.variables.domain.enum)} as const;
/** The domain that is meant where none is given. */
export const defaultServerDomain = ${JSON.stringify(server.variables.domain.default)};
`,
);
