import { createEmulator, createManualClock, type EmulatorOptions } from '@modelarts-openapi/emulator';
import type { Worker, WorkerList, Workforce, WorkforceList } from '@modelarts-openapi/types';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from '../ask.js';
import { validationMessage } from '../strict.js';

const [LABELER, REVIEWER, MANAGER] = [0, 1, 2];

function setUp(options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, seedIds: true, ...options });
  /** The status and the body of an answer, which is as described. */
  async function ask<Body>(method: string, path: string, body?: object): Promise<[status: number, body: Body]> {
    const init = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) };
    const response = await emulator.fetch(`${ORIGIN}/v2/p/workforces${path}`, init);
    const template = path
      .replace(/\?.*/, '')
      .replace(/^\/(?!workers)[^/]+/, '/{workforce_id}')
      .replace(/\/workers\/(?!batch)[^/]+/, '/workers/{worker_id}');
    expect(await validationMessage(response.clone(), `/v2/{project_id}/workforces${template}`, method.toLowerCase())).toBeUndefined();
    const text = await response.text();
    return [response.status, (text === '' ? undefined : JSON.parse(text)) as Body];
  }
  const team = async (workforce_name: string) => (await ask<Workforce>('POST', '', { workforce_name }))[1].workforce_id;
  const join = (workforce: string, emails: string, role: number | string = LABELER) =>
    ask('POST', `/${workforce}/workers`, { emails, role });
  const members = async (workforce: string, query = '') => (await ask<WorkerList>('GET', `/${workforce}/workers${query}`))[1].workers;
  const everybody = async (query = '') => (await ask<WorkerList>('GET', `/workers${query}`))[1];
  return { clock, emulator, ask, team, join, members, everybody };
}
const addresses = (workers: Worker[]) => workers.map(({ email }) => email);
const refused = (code: string) => [400, expect.objectContaining({ error_code: `ModelArts.${code}` })];

test('a team is created, changed, listed and deleted with its members', async () => {
  const { clock, ask, team, join } = setUp();
  const created = clock.now();
  const [gardeners, cooks] = [await team('gardeners'), await team('cooks')];
  await join(gardeners, 'jane@example.com');
  await clock.advance(1_000);
  expect(await ask('PUT', `/${gardeners}`, { description: 'all that grows' })).toEqual([200, {}]);
  const known = { workforce_id: gardeners, workforce_name: 'gardeners', description: 'all that grows', worker_count: 1, workspace_id: '0' };
  expect(await ask('GET', `/${gardeners}`)).toEqual([200, { ...known, create_time: created, update_time: created + 1_000 }]);

  const names = async (query: string) => (await ask<WorkforceList>('GET', query))[1].workforces.map(({ workforce_name }) => workforce_name);
  expect(await names('')).toEqual(['cooks', 'gardeners']);
  expect(await names('?order=asc&limit=1')).toEqual(['gardeners']);
  expect(await names('?sort_by=workforce_name')).toEqual(['gardeners', 'cooks']);
  expect(await names('?search_content=ook')).toEqual(['cooks']);

  expect(await ask('DELETE', `/${gardeners}`)).toEqual([204, undefined]);
  expect(await ask('GET', `/${gardeners}`)).toEqual(refused('4601'));
  expect(await ask('DELETE', `/${gardeners}`)).toEqual(refused('4601'));
  expect(await ask('GET', `/${gardeners}/workers`)).toEqual(refused('4601'));
  expect(await ask('GET', `/${cooks}`)).toMatchObject([200, { worker_count: 0 }]);
});

test('no two teams of a project have the same name', async () => {
  const { ask, team } = setUp();
  const [gardeners, cooks] = [await team('gardeners'), await team('cooks')];
  expect(await ask('POST', '', { workforce_name: 'cooks' })).toEqual(refused('4602'));
  expect(await ask('PUT', `/${gardeners}`, { workforce_name: 'cooks' })).toEqual(refused('4602'));
  expect(await ask('PUT', `/${cooks}`, { workforce_name: 'cooks' })).toEqual([200, {}]);
});

test('a member is added, changed, found among those of the team and taken out of it', async () => {
  const { clock, ask, team, join, members } = setUp();
  const [created, gardeners] = [clock.now(), await team('gardeners')];
  expect(await join(gardeners, 'jane@example.com', '1')).toEqual([201, {}]);
  await clock.advance(1_000);
  await join(gardeners, 'adam@example.com');
  const [adam, jane] = (await members(gardeners)) as [Worker, Worker];
  expect(jane).toEqual({
    ...{ worker_id: expect.any(String), workforce_id: gardeners, email: 'jane@example.com', description: '' },
    ...{ role: REVIEWER, status: 0, create_time: created, update_time: created },
  });
  expect(addresses(await members(gardeners, '?sort_by=email&order=asc'))).toEqual(['adam@example.com', 'jane@example.com']);
  expect(addresses(await members(gardeners, '?limit=1&offset=1'))).toEqual(['jane@example.com']);

  expect(await ask('PUT', `/${gardeners}/workers/${jane.worker_id}`, { role: LABELER })).toEqual([200, {}]);
  expect(await ask('GET', `/${gardeners}/workers/${jane.worker_id}`)).toEqual([
    200,
    { ...jane, role: LABELER, update_time: created + 1_000 },
  ]);
  expect(await ask('DELETE', `/${gardeners}/workers/${jane.worker_id}`)).toEqual([204, undefined]);
  for (const method of ['GET', 'DELETE']) expect(await ask(method, `/${gardeners}/workers/${jane.worker_id}`)).toEqual(refused('4604'));
  expect(await members(gardeners)).toEqual([adam]);
});

test('an address is one member of a team, and the same member in each team', async () => {
  const { team, join, members, everybody } = setUp();
  const [gardeners, cooks] = [await team('gardeners'), await team('cooks')];
  await join(gardeners, 'jane@example.com');
  expect(await join(gardeners, 'jane@example.com', REVIEWER)).toEqual(refused('4605'));
  expect(await join(cooks, 'jane@example.com')).toEqual([201, {}]);
  const [[one], [other]] = [await members(gardeners), await members(cooks)];
  expect(one?.worker_id).toBe(other?.worker_id);
  expect((await everybody()).workers).toMatchObject([{ workforce_id: cooks }, { workforce_id: gardeners }]);
});

test('a team has one manager at most, whether added or changed', async () => {
  const { ask, team, join, members } = setUp();
  const gardeners = await team('gardeners');
  await join(gardeners, 'jane@example.com', MANAGER);
  expect(await join(gardeners, 'adam@example.com', MANAGER)).toEqual(refused('4617'));
  await join(gardeners, 'adam@example.com');
  const [adam, jane] = (await members(gardeners)) as [Worker, Worker];
  const make = ({ worker_id }: Worker, role: number) => ask('PUT', `/${gardeners}/workers/${worker_id}`, { role });
  expect(await make(adam, MANAGER)).toEqual(refused('4617'));
  expect(await make(jane, MANAGER)).toEqual([200, {}]);
  await make(jane, LABELER);
  expect(await make(adam, MANAGER)).toEqual([200, {}]);
});

test('the members of all teams are those of one role, labelers unless another is asked for', async () => {
  const { clock, team, join, everybody } = setUp();
  const [gardeners, cooks] = [await team('gardeners'), await team('cooks')];
  for (const [index, workforce] of [cooks, gardeners, cooks].entries()) {
    await clock.advance(1_000);
    await join(workforce, `${'cab'[index]}@example.com`);
  }
  await join(gardeners, 'manager@example.com', MANAGER);
  expect(addresses((await everybody()).workers)).toEqual(['b@example.com', 'a@example.com', 'c@example.com']);
  expect(addresses((await everybody('?sort_by=email&order=asc')).workers)).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
  expect(await everybody('?limit=2&offset=1')).toMatchObject({ total_number: 3, workers: [{ email: 'c@example.com' }] });
  expect(await everybody('?role=2')).toMatchObject({
    total_number: 1,
    workers: [{ email: 'manager@example.com', workforce_id: gardeners }],
  });
  expect(await everybody('?role=1')).toEqual({ total_number: 0, workers: [] });
});

test('several members leave at once, and one that is not there is told', async () => {
  const { ask, team, join, members } = setUp();
  const gardeners = await team('gardeners');
  for (const name of ['jane', 'adam']) await join(gardeners, `${name}@example.com`);
  const workers = (await members(gardeners)).map(({ worker_id }) => worker_id);
  const missing = { success: false, error_code: 'ModelArts.4604', error_msg: 'The worker does not exist' };
  const leave = (ids: string[]) => ask('POST', `/${gardeners}/workers/batch-delete`, { workers: ids });
  expect(await leave([...workers, 'nobody'])).toEqual([200, { ...missing, results: [{ success: true }, { success: true }, missing] }]);
  expect(await members(gardeners)).toEqual([]);
  expect(await leave([])).toEqual([200, { success: true }]);
});

test('teams are there on first use with the members that the description shows, unless the emulator is strict', async () => {
  const { ask, members } = setUp();
  expect(await ask('GET', '/any')).toMatchObject([200, { workforce_id: 'any', worker_count: 2 }]);
  expect(await members('any')).toMatchObject([{ workforce_id: 'any' }, { workforce_id: 'any' }]);
  const strict = setUp({ strict: true });
  expect(await strict.ask('GET', '/any')).toEqual(refused('4601'));
  expect(await strict.ask('GET', '/any/workers/any')).toEqual(refused('4601'));
});

test('teams and members are added by programs, and are what the API answers', async () => {
  const { emulator, ask, everybody } = setUp();
  const ids = { projectId: 'p', workforceId: 'gardeners' };
  emulator.workforces.add(ids, { workforce_name: 'gardeners', description: 'all that grows' });
  emulator.workers.add({ ...ids, workerId: 'jane' }, { email: 'jane@example.com', role: 1, status: 2 });
  expect((await ask('GET', '/gardeners'))[1]).toEqual(emulator.workforces.get(ids));
  expect((await ask('GET', '/gardeners/workers/jane'))[1]).toEqual(emulator.workers.get({ ...ids, workerId: 'jane' }));
  expect(await everybody('?role=1')).toMatchObject({ workers: [{ worker_id: 'jane', status: 2 }] });
  expect(() => emulator.workers.add(ids, { workerCount: 1 } as never)).toThrow(/^fields\.workerCount: /);
  expect(emulator.workforces.remove(ids)).toBe(true);
  expect(emulator.workers.list()).toEqual([]);
});
