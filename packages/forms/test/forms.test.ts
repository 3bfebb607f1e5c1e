import type { Description, Schema } from '@modelarts-openapi/openapi-model';
import { describe, expect, test } from 'vitest';
import { openapi30Form, publishedForm, strictForm } from '../src/index.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** A description with these schemas, of which `Sent` is sent and `Read` is answered. */
function describing(schemas: Record<string, object>, more: object = {}): Description {
  return {
    openapi: '3.1.1',
    tags: [{ name: 'orders' }, { name: 'how-to', 'x-traitTag': true }],
    'x-tagGroups': [],
    paths: {
      '/orders': {
        post: {
          operationId: 'createOrder',
          parameters: [{ name: 'limit', in: 'query', description: 'Most orders.', schema: { type: 'integer', default: 10, maximum: 100 } }],
          requestBody: json(ref('Sent')),
          responses: { 200: json(ref('Read')) },
          'x-codeSamples': [],
        },
      },
    },
    components: { schemas: { Sent: { type: 'object' }, Read: { type: 'object' }, ...schemas } },
    ...more,
  } as unknown as Description;
}

const published = (schemas: Record<string, object>) => publishedForm(describing(schemas)).components?.schemas as Record<string, Schema>;
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const Colour = { type: 'string', enum: ['dark-red', '__ALL__'], 'x-enumDescriptions': { 'dark-red': 'Red.', __ALL__: 'All.' } };

describe('an answer of the published form', () => {
  test('has no fence around a value', () => {
    const Read = object(
      {
        name: { type: 'string', pattern: '^a$', minLength: 1, format: 'date-time' },
        size: { type: 'integer', format: 'int32', maximum: 3 },
      },
      { required: ['name'], additionalProperties: false, propertyNames: { pattern: '^a' }, if: object({}), then: object({}) },
    );
    expect(published({ Read })['Read']).toEqual(
      object({ name: { type: 'string' }, size: { type: 'integer', format: 'int32' } }, { required: ['name'] }),
    );
  });

  test('takes new values where an enum is used, which keeps its values, names and meanings', () => {
    const all = published({ Colour, Read: object({ colour: ref('Colour') }) });
    expect(all['Read']?.properties?.['colour']).toEqual({ anyOf: [ref('Colour'), { type: 'string' }] });
    expect(all['Colour']).toEqual({
      type: 'string',
      enum: ['dark-red', '__ALL__'],
      'x-enum-varnames': ['DarkRed', 'All'],
      'x-enum-descriptions': ['Red.', 'All.'],
    });
  });

  test('has one list of values for each type that an enum mixes', () => {
    const all = published({ Flag: { type: ['string', 'boolean'], enum: ['yes', true, false] }, Read: object({ flag: ref('Flag') }) });
    expect(all['Flag']).toEqual({
      anyOf: [{ type: 'string', enum: ['yes'] }, { type: 'boolean', enum: [true, false] }, { type: 'string' }],
    });
  });

  test('has both values of a boolean where pages list them, and in words what they mean', () => {
    const Read = { type: 'boolean', enum: [true, false], 'x-enumDescriptions': { true: 'Kept', false: 'Gone' } };
    expect(published({ Read })['Read']).toEqual({ type: 'boolean', enum: [true, false], description: '`true`: Kept; `false`: Gone.' });
  });

  test('has no format where its types have theirs', () => {
    const Read = object({ state: { type: 'integer', format: 'int32', enum: [1] } });
    const type = { type: 'integer', format: 'int32' };
    expect(published({ Read })['Read']?.properties?.['state']).toEqual({ anyOf: [{ ...type, enum: [1] }, type] });
  });

  test('lists what it takes over where it requires more, and takes it over where it does not', () => {
    const Base = object({ id: { type: 'string', minLength: 1 } });
    const Read = { allOf: [ref('Base')], required: ['id'], properties: { size: { type: 'number' } } };
    expect(published({ Base, Read })['Read']).toEqual({
      ...object({ size: { type: 'number' }, id: { type: 'string' } }),
      required: ['id'],
    });
    expect(published({ Base, Read: { allOf: [ref('Base')] } })['Read']).toEqual({ allOf: [ref('Base')] });
  });

  test('has anything beside what it has by name, because a type of all else would not fit what is not always there', () => {
    const counts = { additionalProperties: { type: 'integer' } };
    expect(published({ Read: object({ total: { type: 'integer' } }, counts) })['Read']).toMatchObject({ additionalProperties: true });
    expect(published({ Read: { type: 'object', ...counts } })['Read']).toEqual({ type: 'object', ...counts });
  });

  test('has a list of what any place holds', () => {
    const Point = {
      type: 'array',
      prefixItems: [
        { type: 'number', title: 'x' },
        { type: 'number', title: 'y' },
      ],
      minItems: 2,
      maxItems: 2,
    };
    expect(published({ Read: Point })['Read']).toEqual({ type: 'array', items: { type: 'number' } });
  });
});

describe('a request of the published form', () => {
  test('stays exact, and takes nothing that it does not list', () => {
    const Sent = object({ name: { type: 'string', pattern: '^a$', minLength: 1 } });
    expect(published({ Sent })['Sent']).toEqual({ ...Sent, additionalProperties: false });
  });

  test('has its only value as an enum, too, which is what older tools know', () => {
    expect(published({ Sent: object({ kind: { const: 'big' } }) })['Sent']?.properties?.['kind']).toEqual({
      type: 'string',
      const: 'big',
      enum: ['big'],
    });
  });

  test('has a condition on a property that is there as `if`, one after the other', () => {
    const is = (kind: string, more: object = {}) => ({ properties: { kind: { const: kind } }, ...more });
    const [one, other] = [{ required: ['a'] }, { required: ['b'] }];
    const Sent = object({ kind: { type: 'string' } }, { additionalProperties: false });
    const sentWith = (dependent: object) => published({ Sent: { ...Sent, dependentSchemas: { kind: dependent } } })['Sent'];
    // Of other properties a condition says nothing, and says so: Redocly closes what lists properties, wherever it stands.
    const there = { required: ['kind'], additionalProperties: true };
    expect(sentWith({ if: is('a'), then: one, else: { if: is('b'), then: is('c') } })).toEqual({
      ...Sent,
      if: is('a', there),
      then: one,
      else: { if: is('b', there), then: is('c', { additionalProperties: true }) },
    });
    expect(sentWith({ if: is('a'), then: one, else: other })).toMatchObject({
      else: { if: { properties: { kind: {} }, ...there }, then: other },
    });
    expect(sentWith(one)).toEqual({ ...Sent, if: { properties: { kind: {} }, ...there }, then: one });
  });

  test('has an only value that is a number as an enum alone', () => {
    expect(published({ Sent: object({ kind: { const: 1, type: 'integer' } }) })['Sent']?.properties?.['kind']).toEqual({
      type: 'integer',
      enum: [1],
    });
  });

  test('has both values of a boolean where pages list them', () => {
    const Sent = { type: 'boolean', enum: [true, false] };
    expect(published({ Sent })['Sent']).toEqual(Sent);
  });

  test('lists what it takes over and does not leave out', () => {
    const Base = object({ name: { type: 'string' }, size: { type: 'integer' } });
    const all = published({ Base, Sent: { allOf: [ref('Base')], properties: { size: false } } });
    expect(all['Sent']).toEqual(object({ name: { type: 'string' } }, { additionalProperties: false }));
    expect(Object.keys(all)).not.toContain('Base');
  });

  test('names numbers and texts of one enum apart', () => {
    const role = { type: ['integer', 'string'], enum: [0, '0'], 'x-enumNames': { 0: 'Labeler' } } as Schema;
    expect(published({ Sent: object({ role }) })['Sent']?.properties?.['role']).toEqual({
      anyOf: [
        { type: 'integer', enum: [0], 'x-enum-varnames': ['Labeler'] },
        { type: 'string', enum: ['0'], 'x-enum-varnames': ['LabelerAsText'] },
      ],
    });
  });

  test('says in words what a value is that is left out', () => {
    const all = published({ Sent: object({ size: { type: 'integer', default: 3, description: 'How many.' } }) });
    expect(all['Sent']?.properties?.['size']).toEqual({ type: 'integer', description: 'How many. Left out, it is `3`.' });
    const Size: Schema = { type: 'integer', enum: [3, 4], description: 'A size.' };
    const referring = published({ Size, Sent: object({ size: { ...ref('Size'), default: 3 } }) });
    expect(referring['Sent']?.properties?.['size']).toEqual({ ...ref('Size'), description: 'A size. Left out, it is `3`.' });
    const [parameter] = (publishedForm(describing({})).paths?.['/orders']?.post?.parameters ?? []) as object[];
    expect(parameter).toMatchObject({ description: 'Most orders. Left out, it is `10`.', schema: { type: 'integer', maximum: 100 } });
  });

  test('takes what any of several schemas takes, once lists can no longer be told apart place by place', () => {
    const [Pair, Circle] = [
      { type: 'array', items: { type: 'number' } },
      { type: 'array', prefixItems: [{ type: 'number', minimum: 0 }] },
    ];
    const branches = [Pair, { type: 'array', items: { type: 'number', minimum: 0 } }];
    expect(published({ Sent: { oneOf: [Pair, Circle] } })['Sent']).toEqual({ anyOf: branches });
    const kinds = { oneOf: [ref('A')], discriminator: { propertyName: 'kind' } };
    expect(published({ A: object({}), Sent: kinds })['Sent']).toEqual(kinds);
  });

  test('has a name of its own for what differs from an answer, at any depth, and only for that', () => {
    const Line = object({ colour: ref('Colour'), name: ref('Name') });
    const Name = { type: 'string' };
    const all = published({ Colour, Name, Line, Sent: object({ lines: { type: 'array', items: ref('Line') } }), Read: ref('Line') });
    expect(Object.keys(all)).toEqual(['Colour', 'Line', 'LineInput', 'Name', 'Read', 'Sent']);
    expect(all['Sent']?.properties?.['lines']).toEqual({ type: 'array', items: ref('LineInput') });
    expect(all['LineInput']?.properties?.['colour']).toEqual(ref('Colour'));
  });
});

describe('both forms', () => {
  test('have nothing that the reference alone shows, and leave the source as it is', () => {
    const source = describing({});
    const before = structuredClone(source);
    for (const form of [publishedForm(source), strictForm(source)]) {
      expect(form.tags).toEqual([{ name: 'orders' }]);
      expect(JSON.stringify(form)).not.toMatch(/x-codeSamples|x-tagGroups/);
    }
    expect(source).toEqual(before);
  });

  test('have the statuses that are documented, and the published one any other error in addition', () => {
    const source = describing({ ErrorResponse: object({}) });
    expect(Object.keys(strictForm(source).paths?.['/orders']?.post?.responses ?? {})).toEqual(['200']);
    expect(Object.keys(publishedForm(source).paths?.['/orders']?.post?.responses ?? {})).toEqual(['200', 'default']);
  });

  test('have components with one name, which a title is not, in what is published', () => {
    const Read = object({ size: { title: 'In metres', type: 'number' } });
    expect(published({ Read: { title: 'What is read', ...Read } })['Read']).toEqual(Read);
  });

  test('have no parameter, answer or header with the name of a schema, in what is published', () => {
    const source = describing({ Colour, Read: ref('Colour') });
    const parameter = { name: 'colour', in: 'query', schema: ref('Colour') };
    source.components = Object.assign({}, source.components, { parameters: { Colour: parameter, Size: { ...parameter, name: 'size' } } });
    const post = source.paths?.['/orders']?.post;
    post?.parameters?.push({ $ref: '#/components/parameters/Colour' }, { $ref: '#/components/parameters/Size' });
    const form = publishedForm(source);
    expect(Object.keys(form.components?.parameters ?? {})).toEqual(['ColourParameter', 'Size']);
    expect(form.paths?.['/orders']?.post?.parameters?.slice(1)).toEqual([
      { $ref: '#/components/parameters/ColourParameter' },
      { $ref: '#/components/parameters/Size' },
    ]);
    expect(form.components?.schemas?.['Colour']).toBeDefined();
  });

  test('say in words what the reference has links for, and keep links with an address', () => {
    const description =
      '[How to](#tag/how-to) helps. See [How to](#tag/how-to), [Orders](#tag/orders), [a.yaml](a.yaml), [npm](https://x.io/a).';
    const words = 'The guide *How to* helps. See the guide *How to*, Orders, `a.yaml`, [npm](https://x.io/a).';
    const source = describing({ Read: { type: 'string', description, pattern: '[a](b)' } });
    for (const form of [publishedForm(source), strictForm(source)]) {
      expect(form.components?.schemas?.['Read']?.description).toBe(words);
    }
    expect(strictForm(source).components?.schemas?.['Read']?.pattern).toBe('[a](b)');
  });

  test('say of what is closed as a whole that it is an object', () => {
    const Sent = { allOf: [ref('Base')] };
    const strict = strictForm(describing({ Base: object({}), Sent })).components?.schemas ?? {};
    expect(strict['Sent']).toEqual({ ...Sent, type: 'object', unevaluatedProperties: false });
  });

  test('have no map of values in a request or an answer that is published', () => {
    const Flag = { enum: ['yes', true], type: ['string', 'boolean'], 'x-enumDescriptions': { yes: 'Yes.' }, 'x-enumNames': { yes: 'Yes' } };
    const all = published({ Flag, Sent: object({ flag: ref('Flag') }), Read: object({ flag: ref('Flag') }) });
    expect(JSON.stringify(all)).not.toMatch(/x-enumDescriptions|x-enumNames/);
  });

  test('keep a name for each value, also where two come to the same one', () => {
    const Read = object({ state: ref('State') });
    expect(published({ State: { type: 'string', enum: ['__ALL__', 'ALL'] }, Read })['State']?.['x-enum-varnames']).toEqual(['All', 'ALL']);
    const named = { type: 'integer', enum: [-1, 2], 'x-enumNames': { '-1': 'Queuing', 2: 'Failed' } };
    expect(published({ State: named, Read })['State']?.['x-enum-varnames']).toEqual(['Queuing', 'Failed']);
  });
});

describe('the form of OpenAPI 3.0', () => {
  const inOld = (schemas: Record<string, object>) => openapi30Form(describing(schemas)).components?.schemas as Record<string, Schema>;

  test('says as it can what later versions have keywords for', () => {
    const Read = object({
      kind: { const: false },
      note: { type: ['string', 'null'], examples: ['new', 'old'] },
      share: { type: 'number', exclusiveMinimum: 0 },
      colour: { $ref: '#/components/schemas/Colour', description: 'Of the paint.' },
    });
    expect(inOld({ Read, Colour })['Read']).toEqual(
      object({
        kind: { enum: [false] },
        note: { type: 'string', nullable: true, example: 'new' },
        share: { type: 'number', minimum: 0, exclusiveMinimum: true },
        colour: { allOf: [ref('Colour')], description: 'Of the paint.' },
      }),
    );
  });

  test('leaves conditions out, and takes properties that are named like keywords for what they are', () => {
    const Sent = object({ if: { type: 'string' }, const: { type: 'string' }, examples: { type: 'string' } });
    expect(inOld({ Sent: { ...Sent, if: object({}), then: object({}), dependentSchemas: { if: object({}) } } })['Sent']).toEqual(Sent);
  });

  test('has a license that 3.0 knows, and leaves the published form as it is', () => {
    const info = { title: 'Orders', version: '1.0.0', summary: 'What is ordered.', license: { name: 'MIT', identifier: 'MIT' } };
    const published = describing({}, { info });
    const before = structuredClone(published);
    expect(openapi30Form(published)).toMatchObject({
      openapi: '3.0.3',
      info: { title: 'Orders', version: '1.0.0', license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' } },
    });
    expect(Object.keys(openapi30Form(published).info ?? {})).not.toContain('summary');
    expect(published).toEqual(before);
  });
});
