import { describe, expect, test } from 'vitest';
import type { RequestCase } from '../src/index.js';
import { exampleFixtures, findingsAfter, findingsWith } from './example-description.js';

const FILE = 'resources/orders/get-order/cases.json';
const [own, shared] = structuredClone(exampleFixtures.cases);
const request = own!.request!;
const asking = (changes: Partial<RequestCase>) => ({ cases: [{ ...own!, request: { ...request, ...changes } }, shared!] });
const given = (changes: Partial<RequestCase>) => findingsWith(asking(changes));

describe('a request', () => {
  test('has to be there for every operation', () => {
    const { request: _none, ...without } = own!;
    expect(findingsWith({ cases: [without, shared!] })).toEqual(['getOrder has no request in its cases']);
  });

  test('is reported when another operation or none answers it', () => {
    const finding = 'getOrder does not answer its request alone: no operation: ';
    expect(given({ method: 'POST' })).toEqual([`${finding}${FILE}: POST /orders/7`]);
    expect(given({ path: '/orders/7/lines' })).toEqual([`${finding}${FILE}: GET /orders/7/lines`]);
    expect(findingsWith({ cases: [own!, { ...own!, file: 'get-cup/cases.json', operationId: 'getCup' }, shared!] })).toContain(
      'getCup does not answer its request alone: getOrder: get-cup/cases.json: GET /orders/7',
    );
  });

  test('is answered by the operation whose path has text where that of another has a parameter', () => {
    const withSeventh = (fixtures: Parameters<typeof findingsAfter>[1]) =>
      findingsAfter(({ paths }) => {
        const { parameters: _order, ...get } = structuredClone(paths['/orders/{order_id}'].get);
        paths['/orders/7'] = { get: { ...get, operationId: 'getSeventh' } };
      }, fixtures).filter((finding) => /alone/.test(finding));
    expect(withSeventh({})).toEqual([`getOrder does not answer its request alone: getSeventh: ${FILE}: GET /orders/7`]);
    expect(withSeventh(asking({ path: '/orders/8' }))).toEqual([]);
  });

  test('is reported when a parameter accepts or refuses the wrong values', () => {
    expect(given({ parameters: { order_id: { accepted: ['a b'], refused: ['x'] }, cup_id: {} } })).toEqual([
      `${FILE} has cases of cup_id, which its request has not`,
      `the path parameter order_id refuses what has to be accepted, expected to match pattern "^\\w+$": ${FILE} "a b"`,
      `the path parameter order_id accepts what has to be refused: ${FILE} "x"`,
    ]);
  });

  test('has no empty parameter in its path, whether a case says so or not', () => {
    expect(findingsAfter(({ components }) => delete components.parameters.OrderId.schema.pattern)).toEqual([
      `the path parameter order_id accepts what has to be refused: ${FILE} "", ${FILE} "a b"`,
    ]);
  });
});

describe('a parameter of the query', () => {
  const page = { name: 'page', in: 'query', schema: { type: 'integer', default: 1, enum: [1, 2] } };
  const cases = { page: { omitted: 1, accepted: [2], refused: [3] } };
  const asked = (change: object, fixtures = asking({ query: { page: 1 }, parameters: cases })) =>
    findingsAfter((_description, _schemas, { parameters }) => parameters.push({ ...page, ...change }), fixtures);

  test('is optional, and means something when it is left out', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ required: true })).toEqual([`getOrder query parameter page has to be optional: ${FILE}`]);
    expect(asked({ schema: { type: 'integer', enum: [1, 2] } })).toEqual([
      `getOrder query parameter page means undefined when it is left out, expected 1: ${FILE}`,
    ]);
  });

  test('stands where the request has it', () => {
    expect(asked({ in: 'header' })).toEqual([
      `getOrder header parameter page is not in the request: ${FILE}`,
      `getOrder query parameter page is not described: ${FILE}`,
    ]);
    expect(asked({}, asking({}))).toEqual([`getOrder query parameter page is not in the request: ${FILE}`]);
  });

  test('takes no other values than those that are listed', () => {
    expect(asked({ schema: { ...page.schema, enum: [1, 2, 4] } })).toEqual([
      `getOrder query parameter page takes 4, which is not in accepted: ${FILE}`,
    ]);
  });

  test('has to be there if the page says so', () => {
    const facts = structuredClone(exampleFixtures.facts);
    facts[0]!.sources['shop']!.tables.push({ kind: 'query', name: 'Query', fields: [{ name: 'page', type: 'Integer', mandatory: true }] });
    expect(asked({}, { ...asking({ query: { page: 1 }, parameters: cases }), facts } as never)).toEqual([
      `getOrder query parameter page has to be required: ${FILE}`,
    ]);
  });

  test('can have the name of one in the path', () => {
    const fixtures = asking({
      query: { order_id: 1 },
      parameters: { 'query order_id': cases.page, 'path order_id': { refused: ['a b'] } },
    });
    expect(asked({ name: 'order_id' }, fixtures)).toEqual([]);
    expect(asked({ name: 'order_id' }, asking({ query: { order_id: 1 } }))).toContain(
      `${FILE} has cases of order_id, which its request has twice`,
    );
  });
});

test('cases of a parameter that operations share are those of each operation without its own', () => {
  const { parameters: _none, ...without } = request;
  const cases = [
    { ...own!, request: without },
    { ...shared!, parameters: { OrderId: { accepted: ['a b'] } } },
  ];
  expect(findingsWith({ cases })).toEqual([expect.stringMatching(/^the path parameter order_id refuses what has to be accepted/)]);
});

describe('the body of a request', () => {
  const body = {
    ...exampleFixtures.examples[0]!,
    file: 'resources/orders/get-order/examples/requests/new.json',
    name: 'new',
    status: 'request',
  };
  const shown = { 'application/json': { schema: { $ref: '#/components/schemas/Order' }, examples: { new: { value: body.body } } } };
  const answered = (requestBody: unknown, examples = [...exampleFixtures.examples, body]) =>
    findingsAfter((_description, _schemas, operation) => Object.assign(operation, { requestBody }), { examples });

  test('is described and required where there are examples of it', () => {
    expect(answered({ required: true, content: shown })).toEqual([]);
    expect(answered({ content: shown })).toEqual(['getOrder request has to be required']);
    expect(answered(undefined)).toEqual([`${body.file} is an example of a JSON body that is not described`]);
  });

  test('is not described where there are none', () => {
    const content = { 'application/json': { schema: { type: 'object' } } };
    expect(answered({ required: true, content }, exampleFixtures.examples)).toEqual(['getOrder request is in no example']);
  });
});

test('an answer without a body is told by the cases, and one with a body by an example', () => {
  const answered = (response: unknown, answersWithoutBody: string[]) =>
    findingsAfter((_description, _schemas, { responses }) => (responses[204] = response), asking({ answersWithoutBody }));
  const empty = { description: 'Gone' };
  const described = { description: 'Gone', content: { 'application/json': { schema: { type: 'object' } } } };
  expect(answered(empty, ['204'])).toEqual([]);
  expect(answered(empty, [])).toEqual([`getOrder 204 has no body, and is not among answersWithoutBody: ${FILE}`]);
  expect(answered(described, ['204'])).toContainEqual(
    `getOrder 204 is not described without a body: ${FILE} (2 more problems follow from it)`,
  );
  expect(answered(described, [])).toEqual(['getOrder 204 is in no example']);
  expect(given({ answersWithoutBody: ['204'] })).toEqual([`getOrder 204 is not described without a body: ${FILE}`]);
});
