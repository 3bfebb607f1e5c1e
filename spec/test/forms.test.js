import { createContract, wrongExamples } from '@modelarts-openapi/contract';
import { publishedForm, strictForm } from '@modelarts-openapi/forms';
import { createWalk, get, operationsOf, reachable, schemaRoots } from '@modelarts-openapi/openapi-model';
import { createValidator } from '@modelarts-openapi/validation/ajv';
import { describe, expect, it } from 'vitest';
import { fixtures, readDescription, readText } from './fixtures.js';
import { lintAsOthersDo } from './rules/lint.js';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */

const source = readDescription('reference.json');
const published = readDescription('openapi.json');
const strict = readDescription('openapi.strict.json');

/** Every schema of a description. */
const schemasOf = (/** @type {Description} */ description) =>
  reachable(description, schemaRoots(description)).map((pointer) => /** @type {Schema} */ (get(description, pointer)));

it('both forms are those of the source', () => {
  expect(publishedForm(source)).toEqual(published);
  expect(strictForm(source)).toEqual(strict);
});

describe.each(/** @type {const} */ (['openapi.json', 'openapi.yaml', 'openapi-3.0.yaml', 'openapi.strict.json']))('in %s', (file) => {
  const description = readDescription(file);
  const responses = operationsOf(description).map((operation) => [operation.operationId, operation.responses.has('default')]);

  it('every link has an address, because none leads anywhere from a file', () => {
    /** @type {string[]} */
    const links = [];
    JSON.stringify(description, (key, value) => {
      // A pattern looks like one.
      if (typeof value === 'string' && key !== 'pattern') links.push(...(value.match(/\]\([^)]*\)/g) ?? []));
      return value;
    });
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !/^\]\(https:\/\/[^)\s]+\)$/.test(link))).toEqual([]);
  });

  it('whom to ask has a name and an address', () => {
    expect(description.info?.contact).toEqual({ name: expect.stringMatching(/./), url: expect.stringMatching(/^https:/) });
  });

  it('an error of any other status is described where types are made, and is drift in the strict form', () => {
    const isStrict = file === 'openapi.strict.json';
    expect(responses.length).toBeGreaterThan(5);
    expect(responses).toEqual(responses.map(([operationId]) => [operationId, !isStrict]));
  });
});

describe.each([
  ['published', published],
  ['strict', strict],
])('the %s form', (_name, description) => {
  const validator = createValidator(description);

  it('accepts every example of the description unchanged', () => {
    const operations = new Map(operationsOf(description).map((one) => [one.operationId, one]));
    const refused = operationsOf(source).flatMap(({ operationId, requestBody, responses }) => {
      const form = operations.get(operationId);
      const bodies = [
        { at: 'request', body: requestBody, same: form?.requestBody },
        ...[...responses].map(([status, body]) => ({ at: status, body, same: form?.responses.get(status) })),
      ];
      return bodies.flatMap(({ at, body, same }) =>
        [...(body?.content.get('application/json')?.examples ?? [])].flatMap(([name, { value }]) => {
          const pointer = same?.content.get('application/json')?.schemaPointer;
          return pointer && validator.accepts(pointer, value) ? [] : [`${operationId} ${at} ${name}`];
        }),
      );
    });
    expect(refused).toEqual([]);
  });

  it('has no guides among its tags, and no code samples', () => {
    const resources = new Set(operationsOf(source).map(({ definition }) => definition.tags?.[0]));
    expect(resources.size).toBeGreaterThan(1);
    expect(new Set(description.tags?.map(({ name }) => name))).toEqual(resources);
    expect(JSON.stringify(description)).not.toMatch(/x-codeSamples|x-tagGroups/);
  });
});

it('the published form has no problem for a linter that is not ours, and every example in it is as its schema says', async () => {
  expect(await lintAsOthersDo(readText('openapi.yaml'))).toEqual([]);
});

describe('the published form is plain:', () => {
  it('no default, which generators would make data of, and nothing that is described place by place', () => {
    expect(schemasOf(published).filter((schema) => 'default' in schema || 'prefixItems' in schema)).toEqual([]);
  });

  it('no property that must not be there: an object lists what it has', () => {
    expect(schemasOf(published).filter(({ properties = {} }) => Object.values(properties).includes(false))).toEqual([]);
  });

  it('no map of meanings or names of values, which tools read by position', () => {
    expect(JSON.stringify(published)).not.toMatch(/x-enumDescriptions|x-enumNames/);
  });

  it('no enum with values of several types, and a name for each value of a component', () => {
    expect(schemasOf(published).filter((schema) => schema.enum && Array.isArray(schema.type))).toEqual([]);
    const enums = Object.values(published.components?.schemas ?? {}).filter((schema) => schema.enum);
    expect(enums.length).toBeGreaterThan(10);
    for (const schema of enums) {
      const names = /** @type {string[]} */ (schema['x-enum-varnames']);
      expect(names).toHaveLength(schema.enum?.length ?? 0);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

it('the published form lists every value of a property that the strict form lists, a boolean included', () => {
  /** @type {(description: Description, schema: Schema | boolean) => unknown[]} */
  const valuesOf = (description, schema) => {
    if (typeof schema === 'boolean') return [];
    const { $ref, enum: values = [], anyOf = [], oneOf = [], allOf = [], items = true, prefixItems = [] } = schema;
    const parts = [...anyOf, ...oneOf, ...allOf, items, ...prefixItems, ...($ref ? [/** @type {Schema} */ (get(description, $ref))] : [])];
    return [...values, ...parts.flatMap((part) => valuesOf(description, part))];
  };
  const properties = Object.entries(strict.components?.schemas ?? {}).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).map(([property, schema]) => ({ name, property, values: valuesOf(strict, schema) })),
  );
  const lost = properties.flatMap(({ name, property, values }) =>
    [name, `${name}Input`].flatMap((one) => {
      const schema = published.components?.schemas?.[one]?.properties?.[property];
      const listed = new Set(schema === undefined ? values : valuesOf(published, schema));
      return values.filter((value) => !listed.has(value)).map((value) => `${one}.${property} ${value}`);
    }),
  );
  expect(properties.filter(({ values }) => values.includes(true)).length).toBeGreaterThan(10);
  expect(lost).toEqual([]);
});

describe('both forms', () => {
  const validators = { published: createValidator(published), strict: createValidator(strict) };
  // What an allOf takes over is closed where it is used, so that by itself it is open.
  const closed = structuredClone(strict);
  for (const schema of Object.values(closed.components?.schemas ?? {}))
    if (schema.properties && schema.additionalProperties === undefined) schema.unevaluatedProperties = false;
  const closedByItself = createValidator(closed);
  const contract = createContract(source, fixtures, { strict });
  /** Where the schema of a body is in a form: a request can be of another component there. */
  const operations = new Map([published, strict].map((form) => [form, new Map(operationsOf(form).map((one) => [one.operationId, one]))]));
  const schemaIn = (/** @type {Description} */ form, /** @type {typeof fixtures.examples[number]} */ { operationId, status }) => {
    const operation = operations.get(form)?.get(operationId ?? '');
    const body = status === 'request' ? operation?.requestBody : operation?.responses.get(status ?? operation.successStatus ?? '');
    return body?.content.get('application/json')?.schemaPointer;
  };
  const changed = [...wrongExamples(contract)].flatMap(({ name, example, withBody }) => {
    const [inPublished, inStrict] = [schemaIn(published, example), schemaIn(strict, example)];
    if (inPublished === undefined || inStrict === undefined) return [];
    const accepted = withBody((body) => ({
      published: validators.published.accepts(inPublished, body),
      strict: validators.strict.accepts(inStrict, body),
    }));
    return [{ name: `${example.file} ${name}`, isRequest: example.status === 'request', ...accepted }];
  });

  it('refuse the same requests', () => {
    const requests = changed.filter(({ isRequest }) => isRequest);
    expect(requests.length).toBeGreaterThan(40);
    expect(requests.filter((one) => one.published !== one.strict).map(({ name }) => name)).toEqual([]);
  });

  it('agree on what requests may have of all that answers show, but for the places in a circle', () => {
    const walk = createWalk(source, contract.validator.accepts);
    /** @type {Map<string, { name: string, published: boolean, strict: boolean }>} */
    const shown = new Map();
    const show = (/** @type {string} */ schema, /** @type {unknown} */ body) => {
      for (const { pointer, value } of walk(schema, body)) {
        const input = `${pointer}Input`;
        const key = `${input} ${JSON.stringify(value)}`;
        if (!pointer.startsWith('#/components/schemas/') || !get(published, input) || shown.has(key)) continue;
        const inStrict = get(strict, input) ? input : pointer;
        const accepted = { published: validators.published.accepts(input, value), strict: closedByItself.accepts(inStrict, value) };
        shown.set(key, { name: input.replace(/.*\//, ''), ...accepted });
      }
    };
    for (const example of fixtures.examples) for (const { schema } of contract.bodiesOf(example)) if (schema) show(schema, example.body);
    for (const { schema, withBody } of wrongExamples(contract)) withBody((body) => show(schema, body));
    const inputs = Object.keys(published.components?.schemas ?? {}).filter((name) => name.endsWith('Input'));
    expect([...new Set([...shown.values()].map(({ name }) => name))].sort()).toEqual(inputs);
    expect([...shown].filter(([, one]) => one.strict && !one.published).map(([value]) => value)).toEqual([]);
    // Its center and its radius are described place by place, which the published form has no keyword for.
    const wider = [...shown.values()].filter((one) => one.published && !one.strict).map(({ name }) => name);
    expect([...new Set(wider)].sort()).toEqual([
      ...['CircleInput', 'SampleLabelInput', 'SampleLabelPropertyInput', 'SampleLabelsInput', 'ShapeFeatureInput'],
    ]);
  });

  it('accept what the strict one accepts, and the published one takes answers besides', () => {
    expect(changed.filter((one) => one.strict && !one.published).map(({ name }) => name)).toEqual([]);
    expect(changed.filter((one) => one.published && !one.isRequest).length).toBeGreaterThan(100);
  });
});
