import { describe, expect, test } from 'vitest';
import { exampleFixtures, findingsAfter as findingsCounted, findingsWith } from './example-description.js';

const FOLDER = 'resources/orders/get-order';

/** The findings without the number of those that follow. */
const findingsAfter = (...change: Parameters<typeof findingsCounted>) =>
  findingsCounted(...change).map((finding) => finding.replace(/ \(\d+ more problems? follows? from it\)$/, ''));

test('nothing is found where nothing is wrong', () => {
  expect(findingsAfter(() => {})).toEqual([]);
});

test('the fixtures are left as they are', () => {
  const fixtures = structuredClone(exampleFixtures);
  findingsAfter((_description, { Order }) => delete Order.properties.share, fixtures);
  expect(fixtures).toEqual(exampleFixtures);
});

describe('one finding names', () => {
  test('a property that is missing, and every example that has it', () => {
    expect(findingsAfter((_description, { Order }) => delete Order.properties.share)).toEqual([
      `Order.share is not described: ${FOLDER}/examples/open.json /share, ${FOLDER}/examples/done.json /share`,
    ]);
    expect(findingsAfter((_description, { Line }) => delete Line.properties.name)).toEqual([
      expect.stringMatching(/^Line\.name is not described: .*done\.json \/lines\/0\/name/),
    ]);
  });

  test('a property that nothing shows', () => {
    expect(findingsAfter((_description, { Line }) => (Line.properties.color = { type: 'string' }))).toEqual([
      'Line.color is in no example',
    ]);
  });

  test('a value that is missing, and one that nothing shows', () => {
    expect(findingsAfter((_description, { Order }) => Order.properties.state.enum.pop())).toEqual([
      `Order.state refuses what is there, expected "open": ${FOLDER}/examples/done.json /state is "done"`,
    ]);
    expect(findingsAfter((_description, { Order }) => Order.properties.state.enum.push('gone'))).toEqual([
      'Order.state has the value "gone", which is in no example',
    ]);
  });

  test('a type that is another one than in the examples', () => {
    expect(findingsAfter((_description, { Order }) => (Order.properties.share = { type: 'string' }))).toEqual([
      expect.stringMatching(/^Order\.share refuses what is there, expected string: .*open.json \/share is 0, .*done.json \/share is 100$/),
    ]);
  });

  test('a limit that is missing, by the case that asks for it', () => {
    expect(findingsAfter((_description, { Order }) => delete Order.properties.share.maximum)).toEqual([
      `Order.share accepts what has to be refused: ${FOLDER}/cases.json: ${FOLDER}/examples/open.json with 101 at /share (percent)`,
    ]);
  });

  test('an error or a header that is missing', () => {
    expect(findingsAfter((_description, _schemas, { responses }) => delete responses[429])).toEqual([
      'getOrder 429 is not described',
      'shared/examples/429-busy.json is an example of a JSON body that is not described',
    ]);
    expect(findingsAfter(({ components }) => delete components.responses.Busy.headers)).toEqual([
      'responses/Busy has no header Retry-After: shared/cases.json (seconds)',
    ]);
  });

  test('an operation whose path, method or parameter is another one', () => {
    const request = `${FOLDER}/cases.json: GET /orders/7`;
    expect(findingsAfter((description) => (description.paths = { '/cups/{order_id}': description.paths['/orders/{order_id}'] }))).toEqual([
      `getOrder does not answer its request alone: no operation: ${request}`,
    ]);
    const item = '/orders/{order_id}';
    expect(findingsAfter((description) => (description.paths[item] = { post: description.paths[item].get }))).toEqual([
      `getOrder does not answer its request alone: no operation: ${request}`,
    ]);
    expect(findingsAfter(({ components }) => (components.parameters.OrderId.required = false))).toEqual([
      `the path parameter order_id has to be required: ${FOLDER}/cases.json`,
    ]);
  });

  test('types that contradict the values', () => {
    expect(findingsAfter((_description, { Order }) => (Order.properties.state.type = ['string', 'null']))).toEqual([
      expect.stringMatching(/^Order.state has no value of the type null in its enum/),
    ]);
  });
});

test('a reference that leads nowhere is told in place of what cannot be checked', () => {
  expect(findingsAfter((_description, schemas) => delete schemas.Line)).toEqual([
    'Line is referred to, but is not there',
    expect.stringMatching(/^the description cannot be read: /),
  ]);
});

describe('of types that no example shows to be wrong a finding says that', () => {
  const findings = (schema: object) => findingsAfter((_description, { Line }) => (Line.properties.name = schema));

  test('a format of integers needs integers', () => {
    expect(findings({ type: 'string', format: 'int32' })).toEqual(['Line.name has the format int32, which needs the type integer']);
  });

  test('a number is an integer already', () => {
    expect(findings({ type: ['integer', 'number', 'string'] })).toEqual([
      expect.stringMatching(/^Line.name is of type number already where it is an integer$/),
    ]);
  });

  test('an enum needs a type, and each of its values one that is listed', () => {
    expect(findings({ enum: ['tea', 'milk'] })).toEqual(['Line.name has an enum, which needs a type']);
    expect(findings({ type: 'string', enum: ['tea', 'milk', 1] })).toEqual([
      expect.stringMatching(/^Line.name has 1 in its enum, which is of no listed type$/),
    ]);
  });
});

test('an operation without fixtures is told what it needs, from the outside in', () => {
  expect(findingsWith({ examples: [], cases: [], facts: [] })).toEqual([
    expect.stringMatching(/^getOrder has no request in its cases/),
    expect.stringMatching(/^getOrder 200 shows an example that has no file: open/),
    'getOrder 200 shows an example that has no file: done',
    expect.stringMatching(/^getOrder 429 shows an example that has no file: 429-busy/),
    'the header Retry-After has no cases: getOrder',
    'responses/Busy is in no example',
    'Order is in no example',
    'Problem is in no example',
    'Line is in no example',
  ]);
});
