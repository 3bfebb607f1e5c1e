// Faults that are meant for some requests, so that tests can share one emulator.
import { createEmulator, createManualClock, type FaultTarget } from '@modelarts-openapi/emulator';
import { jsonOf } from '@modelarts-openapi/openapi-model';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/description/description.js';
import { emulatorWithTask, headers, ORIGIN } from '../ask.js';

const LIST = '/v2/p1/datasets/d1/tasks';

function setUp() {
  const emulator = createEmulator({ clock: createManualClock() });
  const status = async (path: string, more: Record<string, string> = {}) =>
    (await emulator.fetch(ORIGIN + path, { headers: { ...headers, ...more } })).status;
  return { emulator, status };
}

describe('a fault waits for a request', () => {
  test.each<[string, FaultTarget, string, string, Record<string, string>]>([
    ['for an operation', { operationId: 'listIntelligentTasks' }, `${LIST}/t`, LIST, {}],
    ['to a path', { path: LIST }, '/v2/p1/datasets/d2/tasks', `${LIST}?limit=1`, {}],
    ['to paths of a kind', { path: '/v2/{project_id}/datasets/d1/tasks' }, `${LIST}/t`, LIST, {}],
    ['for a project', { projectId: 'p1' }, '/v2/p2/datasets/d1/tasks', LIST, {}],
    ['with a header', { headers: { 'x-test': 'mine' } }, LIST, LIST, { 'X-Test': 'mine' }],
    ['that fits all of it', { projectId: 'p1', headers: { 'X-Test': 'mine' } }, LIST, LIST, { 'X-Test': 'mine' }],
  ])('%s', async (_what, where, other, meant, more) => {
    const { emulator, status } = setUp();
    emulator.fail({ fault: 'status', status: 503 }, { where, times: 2 });
    emulator.fail({ fault: 'status', status: 429 });
    // What it is not meant for takes the next one.
    expect([await status(other), await status(other)]).toEqual([429, other.endsWith('/t') ? 400 : 200]);
    expect(emulator.faults()).toEqual([{ fault: { fault: 'status', status: 503 }, times: 2, where }]);
    expect([await status(meant, more), await status(meant, more), await status(meant, more)]).toEqual([503, 503, 200]);
    expect(emulator.faults()).toEqual([]);
  });

  test('that is for an operation, by somebody who may call it', async () => {
    const { emulator, status } = setUp();
    emulator.fail('reset');
    expect([await status(LIST, { 'X-Auth-Token': '' }), await status('/v2/p1/nothing'), await status('/v3')]).toEqual([401, 404, 200]);
    expect(emulator.faults()).toHaveLength(1);
    await expect(status(LIST)).rejects.toThrow('fetch failed');
  });
});

test.each([
  [{ project_id: 'p' }, 'where.project_id: it is called projectId'],
  [{ operationId: 'getTheTask' }, 'where.operationId: expected one of '],
  [{ path: 'v2' }, 'where.path: expected a path such as /v2/p/datasets, got "v2"'],
  [{ projectId: '' }, 'where.projectId: expected text that is not empty, got ""'],
  [{ headers: { 'X-Auth-Token': 7 } }, 'where.headers.X-Auth-Token: expected text'],
  [{ headers: { 'a b': 'x' } }, 'where.headers: "a b" is no name of a header'],
  [{ headers: [] }, 'where.headers: expected an object of texts'],
  ['p1', 'where: expected an object, got "p1"'],
  [null, 'where: expected an object, got null'],
])('%j is refused', (where, message) => {
  const { emulator } = setUp();
  expect(() => emulator.fail('html', { where: where as never })).toThrow(message);
  expect(() => emulator.fail('html', { count: 1 } as never)).toThrow('count: there is no such field; expected times, where');
  expect(emulator.faults()).toEqual([]);
});

describe('an error on purpose', () => {
  test('says what was asked for', async () => {
    const { ask, emulator } = await emulatorWithTask();
    const [error_code, error_msg] = ['ModelArts.0403', 'Quota of the project is used up.'];
    emulator.fail({ fault: 'status', status: 403, error_code, error_msg });
    emulator.fail({ fault: 'status', status: 403, error_msg });
    const response = await ask();
    expect([response.status, await response.json()]).toEqual([403, { error_code, error_msg }]);
    expect(await (await ask()).json()).toEqual({ error_code: expect.stringMatching(/^ModelArts\.\d/), error_msg });
    expect(() => emulator.fail({ fault: 'status', status: 403, error_code: '' })).toThrow('status.error_code: expected text');
  });

  test('says by itself what the operation has as an example, and nothing of another one', async () => {
    const emulator = createEmulator();
    for (const { operationId, method, path, responses } of operations) {
      for (const status of [400, 403, 404, 409, 429, 500, 501, 503]) {
        emulator.fail({ fault: 'status', status });
        const body = await (await emulator.fetch(ORIGIN + path, { method, headers })).json();
        const examples = [...(jsonOf(responses.get(String(status)))?.examples.values() ?? [])].map(({ value }) => value);
        if (examples.length > 0) expect(examples, `${operationId} ${status}`).toContainEqual(body);
        else expect(body.error_code, `${operationId} ${status}`).toBe(status < 500 ? 'ModelArts.4200' : 'ModelArts.4505');
      }
    }
  });
});
