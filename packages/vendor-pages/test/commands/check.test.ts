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

test('facts that are no JSON, and deviations of a source without facts, are told', async () => {
  const folder = folderWith({ 'facts.json': '{' });
  await expect(readOperationFacts('getWidget', folder)).rejects.toThrow(/facts\.json: .*JSON/);
  const entry = { rule: 'type-differs', location: 'getWidget 200 size', source: 'b-cloud', reason: 'x', until: '2027-06-30' };
  const other = folderWith({ 'facts.json': '{"a-cloud":{}}', 'deviations.json': JSON.stringify([entry]) });
  await expect(readOperationFacts('getWidget', other)).rejects.toThrow('deviations.json: source: expected one of a-cloud, got "b-cloud"');
});
