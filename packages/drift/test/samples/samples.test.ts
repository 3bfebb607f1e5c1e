import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkSamples } from '../../src/commands/samples.js';
import { folderWith, task } from '../recording.js';

const spec = fileURLToPath(new URL('../../../../spec/', import.meta.url));
const good = JSON.stringify(task());
const wrong = JSON.stringify({ ...task(), status: 9 });
const error = '{"error_code":"ModelArts.4700","error_msg":"x"}';

async function check(files: Record<string, string | Uint8Array>) {
  const folder = folderWith(files);
  const { findings, unreadable, checked } = await checkSamples(folder);
  const below = (file = '') => file.slice(folder.length + 1);
  return {
    findings: findings.map(({ rule, place, file }) => `${below(file)} ${rule} ${place}`),
    unreadable: unreadable.map(({ file, line, message }) => `${below(file)}${line ? `:${line}` : ''} ${message}`),
    samples: checked['samples'],
  };
}

test('the samples of the description are clean', async () => {
  const folder = folderWith({ 'map.json': JSON.stringify({ tasks: 'getTask 200' }) });
  cpSync(join(spec, 'resources/tasks/samples/get-task'), join(folder, 'tasks'), { recursive: true });
  cpSync(join(spec, 'shared/samples'), join(folder, 'get-task'), { recursive: true });
  expect(await checkSamples(folder)).toEqual({ findings: [], unreadable: [], checked: { samples: 34 }, notes: [] });
});

test('files belong to operations by their folders, and to errors by their names', async () => {
  const files = { 'get-task/a.json': wrong, 'deep/get-task/b.json': good, 'get-task/404-c.json': error, 'get-task/404.json': good, 'get-task/499-d.json': error };
  const { findings, unreadable, samples } = await check(files);
  expect(findings).toContain('get-task/a.json unknown-value getTask 200 status');
  expect(findings).toContain('get-task/404.json undocumented-field getTask 404 status');
  expect(findings).toContain('get-task/499-d.json undocumented-status getTask 499');
  expect([unreadable, samples]).toEqual([[], 5]);
});

test('a map names files and folders, and goes before names', async () => {
  const map = JSON.stringify({ './mine': 'getTask 200', 'mine/error.json': 'getTask 404', 'get-task/': 'getTask 404' });
  const { findings, unreadable } = await check({ 'map.json': map, 'mine/a/b.json': wrong, 'mine/error.json': error, 'get-task/e.json': error });
  expect({ findings, unreadable }).toEqual({ findings: ['mine/a/b.json unknown-value getTask 200 status'], unreadable: [] });
});

test('a map names the whole folder', async () => {
  expect(await check({ 'map.json': '{".":"getTask 200"}', 'a.json': wrong })).toMatchObject({ findings: ['a.json unknown-value getTask 200 status'], unreadable: [] });
});

test.each([
  ['{"a.json":"getTasks 200"}', 'map.json a.json: expected an operation and a status such as "listTasks 200", got "getTasks 200"'],
  ['{"a.json":7}', 'map.json a.json: expected an operation and a status such as "listTasks 200", got 7'],
  ['[]', 'map.json expected an object of files and responses, got array'],
  ['{"a":', 'map.json:1 is no JSON: it ends too early at line 1, column 6'],
])('a map that is %s is told', async (map, message) => {
  expect((await check({ 'map.json': map, 'get-task/a.json': good })).unreadable).toEqual([message]);
});

test.each<[string, string | Uint8Array, string]>([
  ['empty', '', ' is empty'],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), ' is UTF-16, expected UTF-8'],
  ['Latin 1', Buffer.from('{"ä":1}', 'latin1'), ' is not UTF-8'],
  ['truncated', '{\n"status":', ':2 is no JSON: it ends too early at line 2, column 10'],
  ['deeply nested', '['.repeat(10_000) + ']'.repeat(10_000), ':1 is nested 10000 levels deep, expected at most 500'],
])('a body that is %s is told, and the others are checked', async (_name, content, message) => {
  const { unreadable, findings } = await check({ 'get-task/a.json': content, 'get-task/b.json': wrong });
  expect(unreadable).toEqual([`get-task/a.json${message}`]);
  expect(findings).toEqual(['get-task/b.json unknown-value getTask 200 status']);
});

test('a body with a key twice is told, and checked with the last', async () => {
  const { unreadable, findings } = await check({ 'get-task/a.json': '{"status":1,\n"status":9}' });
  expect(unreadable).toEqual(['get-task/a.json:2 has the key "status" twice in one object at line 2, column 1']);
  expect(findings).toEqual(['get-task/a.json unknown-value getTask 200 status']);
});

test('a file of no operation, a folder without files, and one that is not there are told', async () => {
  expect((await check({ 'list/a.json': good })).unreadable).toEqual(['list/a.json belongs to no operation: expected a folder named as one (list-tasks, start-task, get-task, stop-task, list-auto-labeling-samples, get-auto-labeling-sample), or a map.json that names it']);
  expect((await check({ 'a.txt': '' })).unreadable).toEqual([' has no file that ends with .json']);
  expect((await checkSamples('/nowhere/at/all')).unreadable).toEqual([{ file: '/nowhere/at/all', message: 'does not exist' }]);
});
