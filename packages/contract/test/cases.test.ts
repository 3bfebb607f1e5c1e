import { describe, expect, test } from 'vitest';
import { exampleFixtures, findingsWith, withCases } from './example-description.js';

const FILE = 'resources/orders/get-order/cases.json';
const EXAMPLE = 'resources/orders/get-order/examples/open.json';
const saying = (changes: object) => findingsWith(withCases({ example: 'examples/open.json', why: 'percent', ...changes }));

describe('a finding', () => {
  test('names what is accepted or refused against a case', () => {
    expect(saying({ at: '/share', refused: [101, 50] })).toEqual([
      `Order.share accepts what has to be refused: ${FILE}: ${EXAMPLE} with 50 at /share (percent)`,
    ]);
    expect(saying({ at: '/share', accepted: [50, 101] })).toEqual([
      `Order.share refuses what has to be accepted, expected to be <= 100: ${FILE}: ${EXAMPLE} with 101 at /share (percent)`,
    ]);
    expect(saying({ at: ['/state', '/share'], remove: true })).toEqual([
      `Order.share can be left out: ${FILE}: ${EXAMPLE} with nothing at /share (percent)`,
    ]);
  });

  test('names the part of an accepted value that is not described', () => {
    expect(saying({ at: '/lines', accepted: [[{ color: 'red' }]] })).toEqual([
      `Line.color refuses what has to be accepted, expected nothing there: ${FILE}: ${EXAMPLE} with [{"color":"red"}] at /lines (percent)`,
    ]);
  });

  test('names the example or the location of a case that is not there', () => {
    expect(saying({ at: '/items/0/name', refused: [1] })).toEqual([`${FILE} names a location that is not there: ${EXAMPLE} /items/0/name`]);
    expect(saying({ at: '/lines', remove: true })).toEqual([`${FILE} names a location that is not there: ${EXAMPLE} /lines`]);
    expect(saying({ example: 'examples/gone.json', at: '/share' })).toEqual([
      `${FILE} names an example that is not there: examples/gone.json`,
    ]);
  });
});

test('a case finds its example by the path in the folder, not by the end of a name', () => {
  expect(saying({ example: 'open.json', at: '/share', refused: [101] })).toEqual([`${FILE} names an example that is not there: open.json`]);
});

test('a case can speak of the whole body', () => {
  expect(saying({ at: '', refused: [[], { state: 'open' }], accepted: [{ state: 'done' }] })).toEqual([
    `Order accepts what has to be refused: ${FILE}: ${EXAMPLE} with {"state":"open"} at the root (percent)`,
  ]);
});

describe('a header', () => {
  const [own, shared] = exampleFixtures.cases;

  test('is held against the values of its cases', () => {
    const bodies = shared!.bodies.map((one) => (one.header ? { ...one, refused: ['30'], accepted: ['soon'] } : one));
    expect(findingsWith({ cases: [own!, { ...shared!, bodies }] })).toEqual([
      'the header Retry-After accepts what has to be refused: shared/cases.json: "30" (seconds)',
      'the header Retry-After refuses what has to be accepted: shared/cases.json: "soon" (seconds)',
    ]);
  });

  test('needs cases', () => {
    expect(findingsWith({ cases: [own!] })).toEqual(['the header Retry-After has no cases: getOrder']);
  });
});
