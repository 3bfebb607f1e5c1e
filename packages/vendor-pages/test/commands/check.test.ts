import { expect, test } from 'vitest';
import { check } from '../../src/commands/check.js';
import { readOperationFacts } from '../../src/facts/read-facts.js';
import { folderWith } from '../folder.js';

test('one operation can be checked by itself', async () => {
  const { checked } = await check.run(['stopIntelligentTask'], {});
  expect(checked).toMatchObject({ operations: 1 });
  expect(checked['fields']).toBeGreaterThan(5);
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
