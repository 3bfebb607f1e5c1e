// Faults of the operations that change something: what the emulator has done when the client is not told.
import { type Fault, faultNames, startServer } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { emulatorWithTask, headers, ORIGIN } from '../ask.js';

const TASKS = '/v2/p1/datasets/d1/tasks';
const start: RequestInit = {
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: '{"task_type":"auto-label"}',
};
const parameters: Record<string, object> = {
  status: { status: 503 },
  delay: { ms: 0 },
  'slow-body': { ms: 0 },
  redirect: { to: 'http://127.0.0.1:9' },
};
const faultOf = (fault: string) => ({ fault, ...parameters[fault] }) as Fault;
/** Those that come in place of an answer. */
const instead = ['status', 'html', 'reset', 'expired-token', 'redirect'];

async function setUp() {
  const { emulator, path } = await emulatorWithTask();
  const ask = async (where: string, init: RequestInit) => {
    const response = await emulator.fetch(ORIGIN + where, { redirect: 'manual', ...init });
    return { status: response.status, text: await response.text() };
  };
  return { emulator, path, ask };
}

describe('startIntelligentTask', () => {
  test.each(faultNames)('starts a task all the same, unless its answer is replaced: %s', async (fault) => {
    const { emulator, ask } = await setUp();
    emulator.fail(faultOf(fault));
    await ask(TASKS, start).catch((error: Error) => expect(error).toBeInstanceOf(TypeError));
    expect(emulator.intelligentTasks.list().length - 1).toBe(instead.includes(fault) ? 0 : 1);
    // The next request is answered as if nothing had happened: it finds the task that was started, or none.
    const again = await ask(TASKS, { ...start, headers: { ...start.headers, 'X-Auth-Token': 'another' } });
    expect([again.status, JSON.parse(again.text)]).toEqual(
      instead.includes(fault)
        ? [200, { task_id: emulator.intelligentTasks.list()[1]?.taskId }]
        : [501, expect.objectContaining({ error_code: 'ModelArts.4386' })],
    );
  });

  test('starts a task whose ID is lost where the connection is reset in the body', async () => {
    const { emulator, ask } = await setUp();
    emulator.fail('reset-in-body');
    await expect(ask(TASKS, start)).rejects.toThrow('terminated');
    const { taskId } = emulator.intelligentTasks.list()[1]!;
    expect((await ask(TASKS, { headers })).text).toContain(taskId);
  });

  test('gets its body over sockets, too', async () => {
    const { emulator } = await setUp();
    const server = await startServer(emulator);
    emulator.fail('reset');
    await expect(fetch(server.url + TASKS, start)).rejects.toThrow('fetch failed');
    const response = await fetch(server.url + TASKS, start);
    expect([response.status, await response.json()]).toEqual([200, { task_id: emulator.intelligentTasks.list()[1]?.taskId }]);
    const stopped = await fetch(`${server.url}${TASKS}/${emulator.intelligentTasks.list()[1]?.taskId}/stop`, { method: 'POST', headers });
    expect([stopped.status, await stopped.text()]).toEqual([204, '']);
    await server.close();
  });
});

describe('stopIntelligentTask', () => {
  test.each(faultNames)('stops the task all the same, unless its answer is replaced: %s', async (fault) => {
    const { emulator, path, ask } = await setUp();
    emulator.fail(faultOf(fault));
    const answer = await ask(`${path}/stop`, { method: 'POST', headers }).catch((error: Error) => error);
    expect(emulator.intelligentTasks.get('auto-label-succeeded').status).toBe(instead.includes(fault) ? 1 : 4);
    // The answer has no body that could be spoiled.
    if (!instead.includes(fault)) expect(answer).toEqual({ status: 204, text: '' });
  });
});
