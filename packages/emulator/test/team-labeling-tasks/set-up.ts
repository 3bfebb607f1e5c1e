import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type {
  AddedSamples,
  CreatedDataset,
  CreatedWorkforceTask,
  Dataset,
  ErrorResponse,
  WorkforceTask,
  WorkforceTaskList,
} from '@modelarts-openapi/types';
import { clientOf } from '../client.js';

export const ADA = 'ada@lovelace.test';
export const GRACE = 'grace@hopper.test';
export const REVIEWER = 'edsger@dijkstra.test';

const DATASET = {
  dataset_name: 'animals',
  dataset_type: 0,
  data_sources: [{ data_type: 0, data_path: '/bucket/animals/' }],
  work_path: '/bucket/work/',
  work_path_type: 0,
  labels: [{ name: 'cat', type: 0 }],
};

/** A team of people, each with a role: they label unless something else is said. */
export const team = (...people: (string | { email: string; role: number })[]) => ({
  workforces: [{ workforce_id: 'animal-lovers', workers: people.map((one) => (typeof one === 'string' ? { email: one } : one)) }],
});

/** A dataset with six samples, and calls on it and on its team labeling tasks. */
export async function setUp(dataset: object = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const { dataset_id } = (await clientOf(emulator).call<CreatedDataset>('createDataset', { body: { ...DATASET, ...dataset } })).body;
  const { call } = clientOf(emulator, { datasetId: dataset_id });
  const add = async (...names: string[]) => {
    const samples = names.map((name) => ({ name, data: 'AAAA' }));
    return ((await call<AddedSamples>('addSamples', { body: { samples } })).body.results ?? []).map(({ info = '' }) => info);
  };
  const samples = await add('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg');
  const everything = { label_stats: true, sample_stats: true, workforce_stats: true };
  return {
    clock,
    emulator,
    call,
    add,
    samples,
    create: async (body: object = {}) =>
      (await call<CreatedWorkforceTask>('createWorkforceTask', { body: { workforces_config: team(ADA, GRACE), ...body } })).body.task_id,
    start: (id: string, body = {}) => call<ErrorResponse>('startWorkforceTask', { id, body }),
    get: async (id: string) => (await call<WorkforceTask>('getWorkforceTask', { id, query: everything })).body,
    list: async () => (await call<WorkforceTaskList>('listWorkforceTasks')).body,
    dataset: async () => (await call<Dataset>('getDataset')).body,
    passTime: () => clock.advance(2_000),
  };
}
