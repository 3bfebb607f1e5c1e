import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/compare/compare-page.js';
import { published } from '../../src/compare/published.js';
import { pageOf } from '../../src/facts/facts.js';
import { notDeviating, operationFacts } from '../deviations.js';
import { rateOf, scoreOf } from '../mutation/score.js';
import { factsMutations, rowsOf } from './mutations.js';

const LEAST_RATE = 0.99;
// What pages have in common is changed on the first one.
const met = new Set<string>();
// A page of which the others have most has few changes of its own, and some of these are decided otherwise: the rate is that of all.
const total = { all: 0, missed: [] as string[] };
const factsBySource = operationFacts.flatMap(({ operationId, facts = {} }) =>
  Object.entries(facts).map(([source, one]) => ({ operationId, source, facts: one })),
);

describe.each(factsBySource)('changes of one fact of $operationId from $source', ({ source, facts }) => {
  const known = new Set(met);
  for (const row of rowsOf(facts)) met.add(row);

  test('are each found, and nothing else is', () => {
    const score = scoreOf(factsMutations(facts, known), (mutation) => {
      const comparison = comparePage(pageOf(mutation.facts), 'facts.json', published);
      return notDeviating(comparison.findings, comparison.operationId, source);
    });
    const { all, missed } = score;
    if (missed.length > 0) console.log(`${missed.length} of ${all} changes missed:\n  ${missed.join('\n  ')}`);
    expect(score.strays).toEqual([]);
    total.all += all;
    total.missed.push(...missed);
  });
});

test('nearly all changes are found', () => {
  expect(total.all).toBeGreaterThan(1_000);
  expect(rateOf(total)).toBeGreaterThanOrEqual(LEAST_RATE);
});
