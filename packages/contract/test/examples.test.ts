import { describe, expect, test } from 'vitest';
import { exampleFixtures, findingsAfter, findingsWith } from './example-description.js';

const FILE = 'resources/orders/get-order/examples/open.json';
const [open, ...others] = exampleFixtures.examples;
const first = (changes: object) => findingsWith({ examples: [{ ...open!, ...changes }, ...others] });
/** What is found in the body alone: that the description shows another one is left out. */
const inBody = (changes: object) => {
  const body = { ...(open!.body as object), ...changes };
  return findingsAfter((_description, _schemas, { responses }) => (responses[200].content['application/json'].examples.open.value = body), {
    examples: [{ ...open!, body }, ...others],
  }).map((finding) => finding.replace(/ \(\d+ more problems? follows? from it\)$/, ''));
};

describe('an example is reported that', () => {
  test('has a wrong value: where, what is there and what was expected', () => {
    expect(inBody({ share: 101 })).toEqual([`Order.share refuses what is there, expected to be <= 100: ${FILE} /share is 101`]);
    expect(inBody({ state: 'lost' })).toContain(
      `Order.state refuses what is there, expected one of "open", "done": ${FILE} /state is "lost"`,
    );
    expect(inBody({ lines: null })).toEqual([
      expect.stringMatching(`^Order.lines refuses what is there, expected array: ${FILE} /lines is null`),
    ]);
  });

  test('has a field that is not described, at any depth', () => {
    expect(inBody({ color: 'red' })).toEqual([`Order.color is not described: ${FILE} /color`]);
    expect(inBody({ lines: [{ lines: [{ color: 'red' }] }] })).toEqual([`Line.color is not described: ${FILE} /lines/0/lines/0/color`]);
  });

  test('is without a field that is required', () => {
    expect(inBody({ state: undefined })).toContain(`Order.state is required: ${FILE} has no /state`);
  });

  test('is one of an operation or a status that is not described', () => {
    const finding = expect.stringMatching(`^${FILE} is an example of a JSON body that is not described`);
    expect(first({ operationId: 'getCup' })).toContainEqual(finding);
    expect(first({ status: '418' })).toContainEqual(finding);
  });

  test('is not shown as it is', () => {
    expect(first({ body: { state: 'done' } })).toContain(`${FILE} differs from the example that is shown: getOrder 200`);
    const added = { ...open!, name: 'new', file: FILE.replace('open', 'new') };
    expect(findingsWith({ examples: [open!, added, ...others] })).toEqual([
      `${FILE.replace('open', 'new')} is not shown as an example: getOrder 200`,
    ]);
  });
});

test('an example of the description that has no file is reported', () => {
  expect(findingsWith({ examples: others })).toContain('getOrder 200 shows an example that has no file: open');
});

describe('an error that operations share', () => {
  const added = (change: (own: any) => unknown) => (description: any, _schemas: any, operation: any) => {
    const own = structuredClone(description.components.responses.Busy);
    own.content['application/json'].examples['429-queue'] = { value: { reason: 'Queue is full' } };
    change(own);
    description.paths['/cups'] = { get: { operationId: 'listCups', responses: { 200: { content: {} }, 429: { ...own } } } };
    return operation;
  };
  const queue = {
    ...open!,
    name: '429-queue',
    operationId: 'listCups',
    status: '429',
    file: 'list-cups/examples/429-queue.json',
    body: { reason: 'Queue is full' },
  };
  const findings = (change: (own: any) => unknown) =>
    findingsAfter(added(change), { examples: [...exampleFixtures.examples, queue] }).filter((one) => !one.includes('has no request'));

  test('can be shown beside one of an operation of its own', () => {
    expect(findings(() => {})).toEqual([]);
  });

  test('is asked for where the operation says the same as all', () => {
    expect(findings(({ content }) => delete content['application/json'].examples['429-busy'])).toEqual([
      'shared/examples/429-busy.json is not shown as an example: listCups 429',
    ]);
  });

  test('is not asked for where the operation describes an error of its own', () => {
    const own = (response: any) => {
      response.description = 'Too many cups';
      delete response.content['application/json'].examples['429-busy'];
    };
    expect(findings(own)).toEqual([]);
  });
});

describe('x-observed-in', () => {
  const naming = (name: string) => findingsAfter((_description, { Line }) => (Line.properties.name['x-observed-in'] = name));

  test('names an example by the folder of its operation and the path in there, which has the field', () => {
    expect(naming('get-order/examples/done.json')).toEqual([]);
  });

  test('is reported when the example is not there or does not have the field', () => {
    expect(naming('get-order/examples/gone.json')).toEqual([
      'Line.name names an example in x-observed-in that is not there: get-order/examples/gone.json',
    ]);
    expect(naming('get-order/examples/open.json')).toEqual([
      'Line.name names an example in x-observed-in that does not show it: get-order/examples/open.json',
    ]);
  });
});
