import { readFileSync } from 'node:fs';
import { createEmulator, createManualClock, createSystemClock } from '@modelarts-openapi/emulator';
import { type OperationId, policiesFor } from '@modelarts-openapi/spec/permissions';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/description/description.js';
import { emulatorWithTask, headers, ORIGIN } from './ask.js';
import { clientOf } from './client.js';

async function start() {
  const all = await emulatorWithTask();
  const admin = async (method: string, path: string, body?: unknown) => {
    const response = await all.emulator.fetch(`${ORIGIN}/_emulator${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    return { status: response.status, ...(await response.json()) };
  };
  return { ...all, admin };
}
const refused = (status: number, error_msg: string) => ({ status, error_code: `Emulator.0${status}`, error_msg });

describe('the admin routes', () => {
  test('queue, list and forget faults, in the words of fail()', async () => {
    const { admin, ask } = await start();
    const faults = [{ fault: { fault: 'status', status: 503, retryAfter: 1 }, times: 2 }];
    expect(await admin('POST', '/faults', { fault: 'status', status: 503, retryAfter: 1, times: 2 })).toEqual({ status: 201, faults });
    expect((await ask()).status).toBe(503);
    expect(await admin('GET', '/faults')).toEqual({ status: 200, faults: [{ ...faults[0], times: 1 }] });
    expect(await admin('DELETE', '/faults')).toEqual({ status: 200, faults: [] });
    expect((await ask()).status).toBe(200);
  });

  test('are listed, and each of them is in the README', async () => {
    const { admin } = await start();
    const { routes } = (await admin('GET', '')) as unknown as { routes: string[] };
    expect(routes).toEqual(expect.arrayContaining(['GET /', 'GET /_emulator', 'POST /_emulator/reset', 'PUT /_emulator/jobs/{kind}']));
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, table = ''] = /## Admin routes\n([\s\S]*?)\n## /.exec(readme) ?? [];
    // Some stand in one row, and some for their kind.
    const names = routes.map(
      (route) =>
        route
          .split('/')
          .at(-1)
          ?.replace(/^\{.*\}$/, 'datasetVersions') ?? '',
    );
    expect(names.filter((name) => !table.includes(name))).toEqual([]);
  });

  test('forget expired tokens with the faults', async () => {
    const { admin, ask } = await start();
    await admin('POST', '/faults', { fault: 'expired-token' });
    expect([(await ask()).status, (await ask()).status]).toEqual([401, 401]);
    await admin('DELETE', '/faults');
    expect((await ask()).status).toBe(200);
  });

  test('add, list and stop tasks', async () => {
    const { admin, emulator } = await start();
    const ids = { projectId: 'p1', datasetId: 'd1', taskId: 't1' };
    expect(await admin('POST', '/intelligent-tasks', { kind: 'auto-deploy', outcome: 'failed', ...ids })).toEqual({ status: 201, ...ids });
    expect((await admin('GET', '/intelligent-tasks')).tasks).toContainEqual({ kind: 'auto-deploy', outcome: 'failed', ...ids });
    expect(await admin('POST', '/intelligent-tasks/t1/stop')).toEqual(emulator.intelligentTasks.get('t1'));
    expect(emulator.intelligentTasks.get('t1').status).toBe(4);
  });

  test('say how the tasks go that are started', async () => {
    const { admin, emulator } = await start();
    expect(
      await admin('PUT', '/intelligent-tasks/started', { outcome: 'failed', durations: { queuing: 0, initialized: 0, running: 0 } }),
    ).toEqual({
      status: 200,
      outcome: 'failed',
      durations: { queuing: 0, initialized: 0, running: 0, stopping: 5_000 },
    });
    const { task_id } = (await clientOf(emulator).start({ task_type: 'auto-label' })).body;
    expect(emulator.intelligentTasks.get(task_id).status).toBe(2);
  });

  test('put the clock forward', async () => {
    const { admin, clock, emulator } = await start();
    const before = clock.now();
    expect(await admin('GET', '/clock')).toEqual({ status: 200, now: before });
    expect(await admin('POST', '/clock', { advance: 60_000 })).toEqual({ status: 200, now: before + 60_000 });
    expect(emulator.intelligentTasks.get('auto-label-succeeded').status).toBe(3);
  });

  test('put the clock of the system forward', async () => {
    const emulator = createEmulator({ clock: createSystemClock() });
    const { taskId } = emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'failed' });
    await emulator.fetch(`${ORIGIN}/_emulator/clock`, { method: 'POST', body: '{"advance":3600000}' });
    expect(emulator.intelligentTasks.get(taskId).status).toBe(2);
  });

  test('say so when the clock cannot be put forward', async () => {
    const { now, after } = createManualClock();
    const emulator = createEmulator({ clock: { now, after } });
    const response = await emulator.fetch(`${ORIGIN}/_emulator/clock`, { method: 'POST', body: '{"advance":1}' });
    expect({ status: response.status, ...(await response.json()) }).toEqual(refused(409, 'The clock of this emulator has no advance().'));
  });

  test('list the requests that were seen, and forget them', async () => {
    const { admin, ask, clock, path } = await start();
    const response = await ask();
    const id = response.headers.get('X-Request-Id');
    const request = { id, at: clock.now(), method: 'GET', path, authentication: 'token', status: 200, operationId: 'getIntelligentTask' };
    expect(await admin('GET', '/requests')).toEqual({ status: 200, count: 1, requests: [request] });
    expect(await admin('DELETE', '/requests')).toEqual({ status: 200, count: 0, requests: [] });
  });

  test('answer the smallest policy for what was called, and which of it nobody documents', async () => {
    const { admin, ask, emulator, path } = await start();
    const nothing = { operationIds: [], undocumented: [] };
    expect(await admin('GET', '/permissions')).toEqual({ status: 200, ...nothing });
    await ask();
    await ask({ headers: { ...headers, 'X-Emulator-Fault': '{"fault":"status","status":503}' } });
    await emulator.fetch(`${ORIGIN}${path}/stop`, { method: 'POST' }); // without a token
    await emulator.fetch(`${ORIGIN}/v2/p/nothing`, { headers });
    const { operationIds, ...policies } = emulator.permissions();
    expect(operationIds).toEqual(['getIntelligentTask']);
    expect(policies).toEqual(policiesFor(['getIntelligentTask']));
    expect(await admin('GET', '/permissions')).toEqual({ status: 200, operationIds, ...JSON.parse(JSON.stringify(policies)) });
    for (const { method, path } of operations) await emulator.fetch(ORIGIN + path, { method, headers });
    const all = operations.map(({ operationId }) => operationId as OperationId).sort();
    expect(emulator.permissions()).toEqual({ operationIds: all, ...policiesFor(all) });
    await admin('DELETE', '/requests');
    expect(await admin('GET', '/permissions')).toEqual({ status: 200, ...nothing });
  });

  test('take no fault and are not among the requests', async () => {
    const { admin, emulator } = await start();
    emulator.fail('reset');
    expect((await admin('GET', '/clock')).status).toBe(200);
    expect(emulator.requests().count).toBe(0);
    expect(emulator.faults()).toHaveLength(1);
  });

  test.each([
    ['POST', '/faults', { fault: 'boom' }, 400, /^fault: expected one of/],
    ['POST', '/faults', { fault: 'html', times: 0 }, 400, /^times: expected an integer/],
    ['POST', '/faults', undefined, 400, /^body: expected a JSON object$/],
    ['POST', '/faults', [], 400, /^body: expected a JSON object$/],
    ['POST', '/intelligent-tasks', { kind: 'x' }, 400, /^kind: expected one of/],
    [
      'POST',
      '/intelligent-tasks',
      { kind: 'auto-deploy', outcome: 'failed', durations: { running: 'x' } },
      400,
      /^durations.running: expected milliseconds/,
    ],
    ['POST', '/intelligent-tasks/none/stop', undefined, 400, /^taskId: there is no task "none"$/],
    ['PUT', '/intelligent-tasks/started', { outcome: 'x' }, 400, /^outcome: expected one of/],
    ['POST', '/clock', { advance: '1' }, 400, /^advance: expected milliseconds from 0 on, got "1"$/],
    ['POST', '/clock', { advance: -1 }, 400, /^advance: expected milliseconds from 0 on, got -1$/],
    ['POST', '/clock', { advance: 1e300 }, 400, /^advance: expected at most 253402214400000 milliseconds, got 1e\+300$/],
    ['POST', '/clock', { advance: 2.53e14 }, 400, /^advance: expected at most \d+ milliseconds, got 253000000000000$/],
    ['POST', '/clock', { advance: 1, to: 2 }, 400, /^to: there is no such field; expected advance$/],
    ['POST', '/faults', { fault: 'delay', ms: 1e300 }, 400, /^delay.ms: expected milliseconds/],
    ['POST', '/intelligent-tasks', { kind: 'auto-label', outcome: 'failed', project_id: 'p' }, 400, /^project_id: it is called projectId$/],
    ['PUT', '/intelligent-tasks/started', { durations: { Running: 1 } }, 400, /^durations.Running: it is called running$/],
    ['GET', '/none', undefined, 404, /^There is no GET \/_emulator\/none\.$/],
    ['PUT', '/faults', {}, 404, /^There is no PUT \/_emulator\/faults\.$/],
  ])('refuse %s %s %j', async (method, path, body, status, message) => {
    const { admin } = await start();
    expect(await admin(method, path, body)).toEqual(refused(status, expect.stringMatching(message) as unknown as string));
  });
});

test('the last 1,000 requests are kept, and all are counted', async () => {
  const { emulator, path } = await emulatorWithTask();
  for (let index = 0; index < 2_100; index += 1)
    await emulator.fetch(ORIGIN + path, { headers: { ...headers, 'X-Emulator-Fault': 'html' } });
  const { count, requests } = emulator.requests();
  expect([count, requests.length]).toEqual([2_100, 1_000]);
  expect(new Set(requests.map(({ id }) => id)).size).toBe(1_000);
});
