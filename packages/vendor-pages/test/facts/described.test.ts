// What vendors say of each operation, compared with the description in both directions.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../src/compare/compare-facts.js';
import { comparePageExamples } from '../../src/compare/page-examples.js';
import { published } from '../../src/compare/published.js';
import { factsOf } from '../../src/facts/facts.js';
import { formatFacts, parseFacts } from '../../src/facts/facts-file.js';
import type { Page } from '../../src/facts/page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { parseTables } from '../../src/tables/parse-tables.js';
import { operationFacts } from '../deviations.js';
import { EXAMPLE_PAGES, vendorPages } from '../example-pages.js';

test('each operation that is described has facts, and the description departs from them only on purpose', () => {
  expect(operationFacts.map(({ operationId }) => operationId).sort()).toEqual(
    published.operations.map(({ operationId }) => operationId).sort(),
  );
  const { findings, checked } = compareFacts(operationFacts, published);
  expect(findings).toEqual([]);
  expect(checked['fields']).toBeGreaterThan(1_000);
});

test.each(operationFacts)('the facts of $operationId are as they were generated', ({ file, facts = {} }) => {
  expect(readFileSync(file, 'utf8')).toBe(formatFacts(facts));
});

test.each(operationFacts)('the facts of $operationId have no sentence of a page', ({ file }) => {
  const { $comment, ...facts } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const texts: string[] = [];
  JSON.stringify(facts, (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'page') texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => !/^[!-~]+( [!-~]+){0,3}$/.test(text))).toEqual([]);
});

/** The facts of the operation that a page is about, if it is described, in one source. */
const kept = (page: Page, source: string) => {
  const operation = published.operations.find(({ method, path }) => method === page.operation?.method && path === page.operation.path);
  const file = operationFacts.find(({ operationId }) => operationId === operation?.operationId)?.file;
  return file === undefined ? undefined : parseFacts(readFileSync(file, 'utf8'))[source];
};

describe('the pages of VENDOR_PAGES', () => {
  test('have the facts that are kept', () => {
    for (const { file, text } of vendorPages) {
      const page = parsePage(text);
      expect([file, page.unreadable]).toEqual([file, []]);
      const facts = kept(page, 'open-telekom-cloud');
      if (facts) expect(factsOf(page, basename(file))).toEqual(facts);
    }
  });
});

test('the examples of the pages of VENDOR_PAGES are accepted', async () => {
  const { findings, unreadable } = await comparePageExamples(process.env['VENDOR_PAGES'] ?? EXAMPLE_PAGES, published);
  expect([findings, unreadable]).toEqual([[], []]);
});

describe('the file that VENDOR_TABLES names', () => {
  test('has the facts that are kept', () => {
    const { VENDOR_TABLES } = process.env;
    for (const { name, page } of VENDOR_TABLES ? parseTables(readFileSync(VENDOR_TABLES, 'utf8')) : []) {
      const facts = kept(page, 'huawei-cloud');
      if (facts) expect(factsOf(page, name)).toEqual(facts);
    }
  });
});
