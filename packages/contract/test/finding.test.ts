import { expect, test } from 'vitest';
import { findingsOf, formatFinding } from '../src/index.js';

test('what two locations show of one cause is one finding', () => {
  const found = findingsOf([
    [
      'examples',
      [
        { subject: 'Order.state', problem: 'is not described', seenIn: 'open.json' },
        { subject: 'Order.share', problem: 'is required', seenIn: 'open.json' },
        { subject: 'Order.state', problem: 'is not described', seenIn: 'done.json' },
        { subject: 'Order.state', problem: 'is not described', seenIn: 'done.json' },
      ],
    ],
  ]);
  expect(found.map((finding) => formatFinding(finding))).toEqual([
    'Order.state is not described: open.json, done.json',
    'Order.share is required: open.json',
  ]);
});

test('of a subject that an earlier check has reported, a later one only adds to the number', () => {
  const found = findingsOf([
    ['examples', [{ subject: 'Order.state', problem: 'is not described' }]],
    ['cases', [{ subject: 'Order.state', problem: 'accepts what has to be refused', seenIn: 'cases.json' }]],
  ]);
  expect(found).toEqual([{ check: 'examples', subject: 'Order.state', problem: 'is not described', seenIn: [], following: 1 }]);
  expect(found.map((finding) => formatFinding(finding))).toEqual(['Order.state is not described (1 more problem follows from it)']);
});

test('of many locations the first are listed, the rest is counted', () => {
  const seenIn = ['a.json', 'b.json', 'c.json'];
  expect(formatFinding({ check: 'examples', subject: 'Order.state', problem: 'is not described', seenIn, following: 2 }, 2)).toBe(
    'Order.state is not described: a.json, b.json, 1 more (2 more problems follow from it)',
  );
});
