import type { Finding } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/compare/compare-page.js';
import type { Descriptions } from '../../src/compare/descriptions.js';
import { published } from '../../src/compare/published.js';
import { parseBlock } from '../../src/pages/parse-block.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { notDeviating } from '../deviations.js';
import { exampleDescriptions } from '../example-description.js';
import { examplePages, type TestPage, vendorPages } from '../example-pages.js';
import { mutationsOf, rowsOf } from './mutations.js';
import { rateOf, scoreOf } from './score.js';

const LEAST_RATE = 0.99;
const example = exampleDescriptions();
const parsed = new Map<string, ReturnType<typeof parseBlock>>();

/** What differs on a page from a description, and is no deviation that is known. Knows the blocks that it has parsed. */
function findingsOn(text: string, against: Descriptions): Finding[] {
  const page = parsePage(text, (block) => {
    const key = block.lines.join('\n');
    const nodes = parsed.get(key) ?? parseBlock(block);
    parsed.set(key, nodes);
    return nodes;
  });
  if (page.unreadable.length > 0) throw new Error(`not readable: ${JSON.stringify(page.unreadable)}`);
  const { findings, operationId } = comparePage(page, 'page.rst', against);
  return against === published ? notDeviating(findings, operationId, 'open-telekom-cloud') : findings;
}

const isDescribed = ({ text }: TestPage) => {
  const { operation } = parsePage(text);
  return published.operations.some(({ method, path }) => method === operation?.method && path === operation.path);
};
const comparisons: [string, string, Descriptions][] = [
  ...examplePages.map(({ title, text }): [string, string, Descriptions] => [title, text, example]),
  ...vendorPages.filter(isDescribed).map(({ title, text }): [string, string, Descriptions] => [title, text, published]),
];
// Rows that pages have in common are changed on the first one.
const met = new Set<string>();
const operators = new Set<string>();
// A page has few facts, or a body that no server answers: what counts is how many are found on all.
const total = { all: 0, missed: [] as string[] };

describe.each(comparisons)('changes of one fact on %s', (_title, text, against) => {
  const known = new Set(met);
  for (const row of rowsOf(text)) met.add(row);

  test('are none on the page as it is', () => {
    expect(findingsOn(text, against)).toEqual([]);
  });

  test('are each found, and nothing else is', { timeout: 300_000 }, () => {
    const score = scoreOf(mutationsOf(text, known), (mutation) => findingsOn(mutation.text, against));
    for (const operator of score.operators) operators.add(operator);
    const { all, missed } = score;
    if (missed.length > 0) console.log(`${missed.length} of ${all} changes missed:\n  ${missed.join('\n  ')}`);
    expect(score.strays).toEqual([]);
    total.all += all;
    total.missed.push(...missed);
  });
});

test('changes are found at the rate that is promised', () => {
  expect(rateOf(total)).toBeGreaterThanOrEqual(LEAST_RATE);
});

test('changes of every kind of fact are made', () => {
  const ofFields = ['rename a field', 'drop a field', 'add a field', 'flip mandatory', 'drop a table'];
  const ofTypes = ['String', 'Long', 'Float', 'Boolean', 'Object', 'Array of strings'].map((type) => `retype as ${type}`);
  const ofOptions = ['add an option', 'drop an option', 'change an option', 'change an option in a line'];
  const ofDefaults = ['add a default', 'change a default', 'drop a default'];
  const ofStatuses = ['add a status', 'change a status', 'drop a status'];
  const ofExamples = ["rename an example's field", "retype an example's value", 'break the JSON of an example'];
  const ofRequests = ['change the method', 'change the path', "change the example's method", "change the example's path"];
  const all = [ofFields, ofTypes, ofOptions, ofDefaults, ofStatuses, ofExamples, ofRequests].flat();
  expect([...operators].sort()).toEqual(all.sort());
});
