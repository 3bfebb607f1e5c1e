import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type {
  BatchOutcome,
  CreatedWorkforceTask,
  Worker,
  WorkerList,
  WorkerTaskList,
  Workforce,
  WorkforceList,
} from '@modelarts-openapi/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientOf } from '../client.js';

const MANAGER = 2;
// Nobody can ask for owners.
const ROLES = [0, 1, MANAGER];
const which = fc.nat(3);
const emails = fc.constantFrom('ada@lovelace.test', 'grace@hopper.test', 'edsger@dijkstra.test');
const workforce_name = fc.constantFrom('gardeners', 'cooks', 'painters');
const does = <Name extends string>(name: Name, weight: number) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(name), team: which, member: which }),
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('createWorkforce' as const), workforce_name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('updateWorkforce' as const), team: which, workforce_name }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('createWorker' as const), team: which, emails, role: fc.nat(MANAGER) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('updateWorker' as const), team: which, member: which, role: fc.nat(3) }) },
  does('deleteWorker', 3),
  does('deleteWorkers', 1),
  does('deleteWorkforce', 2),
  does('createWorkforceTask', 3),
  does('deleteWorkforceTask', 2),
);

function setUp() {
  const emulator = createEmulator({ clock: createManualClock() });
  // One that is made on first use has tasks already.
  emulator.datasets.add({ projectId: 'p1', datasetId: 'd1' });
  const { call } = clientOf(emulator);
  const page = { limit: 100 };
  const teams = async () => (await call<WorkforceList>('listWorkforces', { query: page })).body;
  const members = async (id: string) => (await call<WorkerList>('listWorkforceWorkers', { id, query: page })).body;
  const tasks = async () => (await call<WorkerTaskList>('listWorkerTasks', { query: page })).body;
  return { call, page, teams, members, tasks };
}

/** All that tells of teams and members tells the same, and nobody is missing who has work to do. */
async function check({ call, page, teams, members, tasks }: ReturnType<typeof setUp>, busy: ReadonlySet<string>): Promise<void> {
  const { workforces, total_number } = await teams();
  expect(workforces).toHaveLength(total_number ?? -1);
  expect(new Set(workforces.map((one) => one.workforce_name)).size).toBe(workforces.length);
  const idOf = new Map<string, string>();
  const counts = new Map<number, number>();
  for (const team of workforces) {
    expect((await call<Workforce>('getWorkforce', { id: team.workforce_id })).body).toEqual(team);
    const { workers, total_number: total } = await members(team.workforce_id);
    expect([total, workers.length]).toEqual([team.worker_count, team.worker_count]);
    expect(new Set(workers.map(({ email }) => email)).size).toBe(workers.length);
    expect(workers.filter(({ role }) => role === MANAGER).length).toBeLessThan(2);
    for (const worker of workers) {
      const { role = 0, email = '', worker_id } = worker;
      counts.set(role, (counts.get(role) ?? 0) + 1);
      // Who has an address is the same in each team.
      expect(idOf.get(email) ?? worker_id).toBe(worker_id);
      idOf.set(email, worker_id ?? '');
    }
  }
  for (const role of ROLES)
    expect((await call<WorkerList>('listWorkers', { query: { ...page, role } })).body.total_number).toBe(counts.get(role) ?? 0);
  const all = await tasks();
  expect(all.count).toBe(all.worker_tasks.length);
  expect(new Set(all.worker_tasks.map(({ worker_id }) => worker_id))).toEqual(busy);
  for (const worker_id of busy) expect([...idOf.values()]).toContain(worker_id);
}

test('whatever is done to teams and members in whatever order, all that tells of them tells the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18, size: 'max' }), async (steps) => {
      const all = setUp();
      const { call, teams, members } = all;
      /** By task, the team and the member who take part. */
      const tasks = new Map<string, { team: string; member: string }>();
      const isBusy = (team: string, member?: string) =>
        [...tasks.values()].some((one) => one.team === team && (member === undefined || one.member === member));
      for (const one of steps) {
        const known = (await teams()).workforces;
        if (one.do === 'createWorkforce') {
          const isTaken = known.some((team) => team.workforce_name === one.workforce_name);
          expect((await call(one.do, { body: { workforce_name: one.workforce_name } })).status).toBe(isTaken ? 400 : 201);
          continue;
        }
        const id = known[one.team % (known.length || 1)]?.workforce_id;
        if (id === undefined) continue;
        const { workers } = await members(id);
        const { worker_id = '' } = ('member' in one && workers[one.member % (workers.length || 1)]) || ({} as Worker);
        const isManaged = workers.some((worker) => worker.role === MANAGER && worker.worker_id !== worker_id);
        switch (one.do) {
          case 'updateWorkforce': {
            const isTaken = known.some((team) => team.workforce_id !== id && team.workforce_name === one.workforce_name);
            expect((await call(one.do, { id, body: { workforce_name: one.workforce_name } })).status).toBe(isTaken ? 400 : 200);
            break;
          }
          case 'createWorker': {
            const isRefused = workers.some(({ email }) => email === one.emails) || (one.role === MANAGER && isManaged);
            expect((await call(one.do, { id, body: { emails: one.emails, role: one.role } })).status).toBe(isRefused ? 400 : 201);
            break;
          }
          case 'updateWorker': {
            if (worker_id === '') break;
            const { status } = await call(one.do, { id: [id, worker_id], body: { role: one.role } });
            expect(status).toBe(one.role === MANAGER && isManaged ? 400 : 200);
            break;
          }
          case 'deleteWorker': {
            const { status } = await call(one.do, { id: [id, worker_id || 'nobody'] });
            expect(status).toBe(worker_id === '' || isBusy(id, worker_id) ? 400 : 204);
            break;
          }
          case 'deleteWorkers': {
            const { body } = await call<BatchOutcome>(one.do, { id, body: { workers: [worker_id || 'nobody', 'nobody'] } });
            expect(body.results?.map(({ success }) => success)).toEqual([worker_id !== '' && !isBusy(id, worker_id), false]);
            break;
          }
          case 'deleteWorkforce':
            expect((await call(one.do, { id })).status).toBe(isBusy(id) ? 200 : 204);
            break;
          case 'createWorkforceTask': {
            if (worker_id === '') break;
            const workforces_config = { workforces: [{ workforce_id: id, workers: [{ worker_id }] }] };
            const { body } = await call<CreatedWorkforceTask>(one.do, { body: { workforces_config } });
            tasks.set(body.task_id, { team: id, member: worker_id });
            break;
          }
          case 'deleteWorkforceTask': {
            const [task] = tasks.keys();
            if (task === undefined) break;
            expect((await call(one.do, { id: task })).status).toBe(204);
            tasks.delete(task);
          }
        }
        await check(all, new Set([...tasks.values()].map(({ member }) => member)));
      }
    }),
    { numRuns: 25 },
  );
});
