import { schemaRoots } from '@modelarts-openapi/openapi-model';
import { createAjv, referenceTo } from '@modelarts-openapi/validation/ajv';
import { expect, it } from 'vitest';
import { readDescription } from './fixtures.js';

// What README.md lists, and what OpenAPI has beyond JSON Schema.
const keywords = [
  'discriminator',
  'x-observed-in',
  'x-clouds',
  'x-personal',
  'x-personal-keys',
  'x-enumClouds',
  'x-enum-varnames',
  'x-enum-descriptions',
];
// The vendor's own: values of two types, lists of two or three, fields that are mandatory of those that an object takes over.
const asTheApiIs = {
  keywords: [...keywords, 'x-enumDescriptions', 'x-enumNames'],
  allowUnionTypes: true,
  strictTuples: false,
  strictRequired: false,
};

it.each([
  ['published', /** @type {const} */ ('openapi.json'), { keywords }],
  ['strict', /** @type {const} */ ('openapi.strict.json'), asTheApiIs],
])('ajv compiles every schema of the %s form in its strict mode', (_form, file, { keywords, ...options }) => {
  const description = readDescription(file);
  // It takes the description, in which the schemas stand, for a schema as well.
  const ajv = createAjv(description, { strict: true, keywords: [...keywords, ...Object.keys(description)], ...options });
  const roots = schemaRoots(description);
  expect(roots.length).toBeGreaterThan(100);
  const refused = roots.flatMap((root) => {
    try {
      return ajv.getSchema(referenceTo(root)) ? [] : [`${root}: none`];
    } catch (error) {
      return [`${root}: ${error}`];
    }
  });
  expect(refused).toEqual([]);
});
