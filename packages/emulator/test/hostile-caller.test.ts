// Callers that mean harm. SECURITY.md names these tests.
import { createEmulator } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { start } from './start.js';

const PATH = '/v2/p/datasets/d/tasks';
const json = { 'X-Auth-Token': 't', 'Content-Type': 'application/json' };

describe('keys that mean something to JavaScript', () => {
  const keys = '"__proto__":{"projectId":"evil","polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const polluted = () => ['polluted', 'projectId', 'times'].filter((name) => name in {});

  test('change nothing through the routes that drive the emulator', async () => {
    const emulator = createEmulator();
    const post = async (path: string, body: string, method = 'POST') =>
      (await emulator.fetch(`http://localhost/_emulator${path}`, { method, body })).status;
    expect(await post('/intelligent-tasks', `{"kind":"auto-deploy","outcome":"failed",${keys}}`)).toBe(400);
    expect(await post('/intelligent-tasks', `{"kind":"auto-deploy","outcome":"failed","durations":{${keys}}}`)).toBe(400);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await post('/faults', `{"fault":"${name}"}`)).toBe(400);
      expect(await post('/faults', `{"fault":"reset","${name}":1}`)).toBe(400);
      expect(await post('/intelligent-tasks/started', `{"${name}":1}`, 'PUT')).toBe(400);
      expect(await post('/intelligent-tasks', `{"kind":"${name}","outcome":"${name}"}`)).toBe(400);
      expect(await post(`/intelligent-tasks/${name}/stop`, '')).toBe(400);
    }
    expect(emulator.faults()).toEqual([]);
    expect(polluted()).toEqual([]);
  });

  test('change nothing through the API', async () => {
    const emulator = createEmulator();
    const ask = async (body: string, headers = {}) =>
      (await emulator.fetch(`http://localhost${PATH}`, { method: 'POST', headers: { ...json, ...headers }, body })).status;
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(await ask(`{"task_type":"${name}"}`)).toBe(400);
      expect(await ask(`{"task_type":"auto-label","config":{"${name}":1}}`)).toBe(400);
      expect(await ask(`{"task_type":"auto-label","${name}":1}`)).toBe(400);
      expect(await ask('{}', { 'X-Emulator-Fault': `{"fault":"reset","${name}":{"polluted":1}}` })).toBe(400);
      expect(await ask('{}', { 'X-Emulator-Fault': name })).toBe(400);
      expect((await emulator.fetch(`http://localhost${PATH}/${name}?${name}=1`, { headers: json })).status).toBe(400);
    }
    expect(emulator.intelligentTasks.list()).toEqual([]);
    expect(polluted()).toEqual([]);
  });
});

test('a body that is nested 100,000 levels deep is refused, and the next request is answered', async () => {
  const emulator = createEmulator();
  const { url } = await start(emulator);
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const post = (path: string, body: string) => fetch(url + path, { method: 'POST', headers: json, body });
  for (const body of [
    deep,
    `{"task_type":${deep}}`,
    `{"task_type":"auto-label","config":{"inf_config_list":[{"name":${deep}}]}}`,
    `{"task_type":"auto-label","x":${deep}}`,
  ]) {
    const { status } = await post(PATH, body);
    expect(status).toBe(400);
  }
  for (const [path, body] of [
    ['/intelligent-tasks', `{"kind":${deep}}`],
    ['/faults', `{"fault":${deep}}`],
    ['/faults', `{"fault":"delay","ms":${deep}}`],
    ['/clock', `{"advance":${deep}}`],
  ] as const) {
    const { status } = await post(`/_emulator${path}`, body);
    expect(status).toBe(400);
  }
  expect((await fetch(`${url}${PATH}`, { headers: json })).status).toBe(200);
});
