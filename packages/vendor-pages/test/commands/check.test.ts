import { expect, test, vi } from 'vitest';
import { check } from '../../src/commands/check.js';
import { readOperationFacts } from '../../src/facts/read-facts.js';
import { EXAMPLE_PAGES } from '../example-pages.js';
import { folderWith } from '../folder.js';

test('one operation can be checked by itself', async () => {
  const { checked } = await check.run(['stopIntelligentTask'], {});
  expect(checked).toMatchObject({ operations: 1 });
  expect(checked['fields']).toBeGreaterThan(5);
});

test('the examples of pages are checked where there are pages, and it is said where there are none', async () => {
  vi.stubEnv('VENDOR_PAGES', undefined);
  const without = await check.run([], {});
  expect(without.checked).not.toHaveProperty('examples');
  expect(without.notes).toContain('examples of pages were not checked: VENDOR_PAGES names no folder');

  vi.stubEnv('VENDOR_PAGES', EXAMPLE_PAGES);
  const { findings, checked } = await check.run([], {});
  expect(findings).toEqual(without.findings);
  expect(checked).toEqual({ ...without.checked, examples: 0, objects: 0 });
  vi.unstubAllEnvs();
});

test('an operation that is not described is told, with those that are', async () => {
  await expect(check.run(['stopTask'], {})).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(/^check: expected IDs of operations \(.*\bstopIntelligentTask\b.*\), got "stopTask"$/),
  });
});

test('facts that are no JSON are told', () => {
  expect(() => readOperationFacts('getWidget', folderWith({ 'facts.json': '{' }))).toThrow(/facts\.json: .*JSON/);
});
