import { cpSync, existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Description, kebabCase, operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import { expect, test } from 'vitest';
import { checkSamples } from '../../src/commands/samples.js';
import { folderWith, task } from '../recording.js';

const spec = fileURLToPath(new URL('../../../../spec/', import.meta.url));
const good = JSON.stringify(task());
const wrong = JSON.stringify({ ...task(), status: 9 });
const error = '{"error_code":"ModelArts.4700","error_msg":"x"}';

async function check(files: Record<string, string | Uint8Array>) {
  const folder = folderWith(files);
  const { findings, unreadable, checked } = await checkSamples([folder]);
  const below = (file = '') => file.slice(folder.length + 1);
  return {
    findings: findings.map(({ rule, location, file }) => `${below(file)} ${rule} ${location}`),
    unreadable: unreadable.map(({ file, line, message }) => `${below(file)}${line ? `:${line}` : ''} ${message}`),
    samples: checked['samples'],
  };
}

test('the samples of the description are clean', async () => {
  const folder = folderWith({});
  for (const file of readdirSync(join(spec, 'resources'), { recursive: true, encoding: 'utf8' })) {
    if (basename(file) !== 'operation.yaml') continue;
    const operation = dirname(file);
    // An operation that neither takes nor answers a body has no examples of its own.
    for (const examples of [join(spec, 'resources', operation, 'examples'), join(spec, 'shared/examples')])
      if (existsSync(examples)) cpSync(examples, join(folder, basename(operation)), { recursive: true });
  }
  const { findings, unreadable, checked } = await checkSamples([folder]);
  expect([findings, unreadable]).toEqual([[], []]);
  expect(checked['samples']).toBe(readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.json')).length);
});

test('what lies in a folder of requests, or is named a request, is one', async () => {
  const map = JSON.stringify({ mine: 'startIntelligentTask request' });
  const { findings, unreadable } = await check({
    'map.json': map,
    'start-intelligent-task/requests/a.json': '{"task_type":"auto-label"}',
    'start-intelligent-task/requests/b.json': '{"task_type":"auto-label","surprise":1}',
    'mine/c.json': '{"task_type":"pre-label"}',
    'get-intelligent-task/requests/d.json': '{}',
  });
  expect(unreadable).toEqual([]);
  expect(findings.sort()).toEqual([
    'get-intelligent-task/requests/d.json undocumented-content-type getIntelligentTask request',
    'mine/c.json missing-field startIntelligentTask request model_id',
    'start-intelligent-task/requests/b.json undocumented-field startIntelligentTask request surprise',
  ]);
});

test('files belong to operations by their folders, and to errors by their names', async () => {
  const files = {
    'get-intelligent-task/a.json': wrong,
    'deep/get-intelligent-task/b.json': good,
    'get-intelligent-task/404-c.json': error,
    'get-intelligent-task/404.json': good,
    'get-intelligent-task/499-d.json': error,
  };
  const { findings, unreadable, samples } = await check(files);
  expect(findings).toContain('get-intelligent-task/a.json unknown-value getIntelligentTask 200 status');
  expect(findings).toContain('get-intelligent-task/404.json undocumented-field getIntelligentTask 404 status');
  expect(findings).toContain('get-intelligent-task/499-d.json undocumented-status getIntelligentTask 499');
  expect([unreadable, samples]).toEqual([[], 5]);
});

test('a map names files and folders, and goes before names', async () => {
  const map = JSON.stringify({
    './mine': 'getIntelligentTask 200',
    'mine/error.json': 'getIntelligentTask 404',
    'get-intelligent-task/': 'getIntelligentTask 404',
  });
  const { findings, unreadable } = await check({
    'map.json': map,
    'mine/a/b.json': wrong,
    'mine/error.json': error,
    'get-intelligent-task/e.json': error,
  });
  expect({ findings, unreadable }).toEqual({ findings: ['mine/a/b.json unknown-value getIntelligentTask 200 status'], unreadable: [] });
});

test('a map names the whole folder', async () => {
  expect(await check({ 'map.json': '{".":"getIntelligentTask 200"}', 'a.json': wrong })).toMatchObject({
    findings: ['a.json unknown-value getIntelligentTask 200 status'],
    unreadable: [],
  });
});

test.each([
  [
    '{"a.json":"getTasks 200"}',
    'map.json a.json: expected an operation and a part of it such as "getIntelligentTask 200" or "startIntelligentTask request", got "getTasks 200"',
  ],
  [
    '{"a.json":7}',
    'map.json a.json: expected an operation and a part of it such as "getIntelligentTask 200" or "startIntelligentTask request", got 7',
  ],
  ['[]', 'map.json expected an object of files and responses, got array'],
  ['{"a":', 'map.json:1 is no JSON: it ends too early at line 1, column 6'],
])('a map that is %s is told', async (map, message) => {
  expect((await check({ 'map.json': map, 'get-intelligent-task/a.json': good })).unreadable).toEqual([message]);
});

test.each<[string, string | Uint8Array, string]>([
  ['empty', '', ' is empty'],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), ' is UTF-16, expected UTF-8'],
  ['Latin 1', Buffer.from('{"ä":1}', 'latin1'), ' is not UTF-8'],
  ['truncated', '{\n"status":', ':2 is no JSON: it ends too early at line 2, column 10'],
  ['deeply nested', '['.repeat(10_000) + ']'.repeat(10_000), ':1 is nested 10000 levels deep, expected at most 500'],
])('a body that is %s is told, and the others are checked', async (_name, content, message) => {
  const { unreadable, findings } = await check({ 'get-intelligent-task/a.json': content, 'get-intelligent-task/b.json': wrong });
  expect(unreadable).toEqual([`get-intelligent-task/a.json${message}`]);
  expect(findings).toEqual(['get-intelligent-task/b.json unknown-value getIntelligentTask 200 status']);
});

test('a body with a key twice is told, and checked with the last', async () => {
  const { unreadable, findings } = await check({ 'get-intelligent-task/a.json': '{"status":1,\n"status":9}' });
  expect(unreadable).toEqual(['get-intelligent-task/a.json:2 has the key "status" twice in one object at line 2, column 1']);
  expect(findings).toEqual(['get-intelligent-task/a.json unknown-value getIntelligentTask 200 status']);
});

test('a file of no operation, a folder without files, and one that is not there are told', async () => {
  const folders = operationsOf(description as Description).map(({ operationId }) => kebabCase(operationId));
  expect(folders).toContain('get-intelligent-task');
  expect((await check({ 'list/a.json': good })).unreadable).toEqual([
    `list/a.json belongs to no operation: expected a folder named as one (${folders.join(', ')}), or a map.json that names it`,
  ]);
  expect((await check({ 'a.txt': '' })).unreadable).toEqual([' has no file that ends with .json']);
  expect((await checkSamples(['/nowhere/at/all'])).unreadable).toEqual([{ file: '/nowhere/at/all', message: 'does not exist' }]);
});
