import { CONDITIONS, get, operationsOf, schemaRoots, schemasIn } from '@modelarts-openapi/openapi-model';
import { createValidator } from '@modelarts-openapi/validation/ajv';
import { describe, expect, it } from 'vitest';
import { readDescription, readText } from './fixtures.js';
import { lintAsOthersDo } from './rules/lint.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const published = readDescription('openapi.yaml');
const old = readDescription('openapi-3.0.yaml');

/** Every schema that stands in a description, but for conditions, which OpenAPI 3.0 does not have. */
const schemasOf = (/** @type {Description} */ description) =>
  schemaRoots(description).flatMap((root) => [...schemasIn(get(description, root), CONDITIONS)]);
/** What a description says outside its schemas. */
const withoutSchemas = (/** @type {unknown} */ part) =>
  JSON.parse(
    JSON.stringify(part, (key, value) => {
      // Validators of 3.0 take an ID in it for one of a schema.
      if (key === 'x-pagination') return { ...value, id: undefined };
      return key === 'schema' || key === 'schemas' ? undefined : value;
    }),
  );
/** The bodies of every operation, by what they are. */
const bodiesOf = (/** @type {Description} */ description) =>
  operationsOf(description).flatMap(({ operationId, requestBody, responses }) =>
    [['request', requestBody], ...responses].flatMap(([name, body]) =>
      typeof body === 'object'
        ? [...body.content].map(([type, media]) => /** @type {const} */ ([`${operationId} ${name} ${type}`, media]))
        : [],
    ),
  );

it('is a valid description of OpenAPI 3.0.3, in which every example is as its schema says', async () => {
  expect(old.openapi).toBe('3.0.3');
  expect(await lintAsOthersDo(readText('openapi-3.0.yaml'))).toEqual([]);
});

describe('has what the published form has:', () => {
  it('every operation, parameter, answer, example, link and security scheme', () => {
    const { openapi: _new, info: _info, ...others } = withoutSchemas(published);
    expect(operationsOf(old).length).toBeGreaterThan(5);
    expect(withoutSchemas(old)).toMatchObject({ info: { title: published.info?.title, version: published.info?.version }, ...others });
  });

  it('every schema, with the same properties', () => {
    const properties = (/** @type {Description} */ description) =>
      Object.entries(description.components?.schemas ?? {}).map(([name, schema]) => [
        name,
        Object.keys(schema.properties ?? {}),
        schema.required,
      ]);
    expect(properties(old)).toEqual(properties(published));
  });

  it('every enum, with its names and meanings, and the one value of a constant', () => {
    const values = schemasOf(published)
      .filter((schema) => schema.enum || 'const' in schema)
      .map((schema) => [schema.enum ?? [schema['const']], schema['x-enum-varnames'], schema['x-enum-descriptions']]);
    const isKept = (/** @type {unknown} */ value) => JSON.stringify(value);
    const inOld = new Set(schemasOf(old).map((schema) => isKept([schema.enum, schema['x-enum-varnames'], schema['x-enum-descriptions']])));
    expect(values.length).toBeGreaterThan(25);
    expect(values.filter((value) => !inOld.has(isKept(value)))).toEqual([]);
  });

  it('every word of a schema', () => {
    const words = (/** @type {Description} */ description) =>
      schemasOf(description).flatMap((schema) => [schema.title, schema.description].filter(Boolean));
    expect(words(old)).toEqual(words(published));
  });
});

it('has no address of a schema in an extension, where validators of OpenAPI 3.0 look for one', () => {
  const extensions = JSON.stringify(old, (key, value) => (key === 'schema' || key === 'schemas' || key === 'examples' ? undefined : value));
  expect(extensions).toContain('x-pagination');
  expect(extensions).not.toMatch(/"id":/);
});

it('has no keyword that OpenAPI 3.0 does not know', () => {
  const later = [
    'const',
    'examples',
    'if',
    'then',
    'else',
    'dependentSchemas',
    'prefixItems',
    'unevaluatedProperties',
    'x-dependentSchemas',
  ];
  const found = schemasOf(old).flatMap((schema) => later.filter((keyword) => keyword in schema));
  expect(found).toEqual([]);
  expect(schemasOf(old).filter(({ type }) => Array.isArray(type))).toEqual([]);
  expect(schemasOf(old).filter((schema) => schema.$ref !== undefined && Object.keys(schema).length > 1)).toEqual([]);
});

/** The same with limits as JSON Schema has them: OpenAPI 3.0 says of one whether it is taken. */
const withLimits = (/** @type {Description} */ description) =>
  JSON.parse(JSON.stringify(description), (_key, value) => {
    if (value?.exclusiveMinimum !== true) return value;
    const { minimum, ...others } = value;
    return { ...others, exclusiveMinimum: minimum };
  });

it('takes every example of the published form', () => {
  const validator = createValidator(withLimits(old));
  const pointers = new Map(bodiesOf(old).map(([name, { schemaPointer }]) => [name, schemaPointer]));
  const refused = bodiesOf(published).flatMap(([name, { examples }]) =>
    [...examples].flatMap(([key, { value }]) => (validator.accepts(pointers.get(name) ?? '', value) ? [] : [`${name} ${key}`])),
  );
  expect(refused).toEqual([]);
});
