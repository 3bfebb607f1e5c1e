import type { Worker, Workforce } from '@modelarts-openapi/types';
import { answers, errors } from '../generated/examples.js';
import { defineTable } from '../state/table.js';

/** A labeling team as the emulator remembers it. Its members are counted when somebody asks. */
export type WorkforceRow = Omit<Workforce, 'worker_count'> & { create_time: number };

export const workforces = defineTable<WorkforceRow>({
  name: 'workforces',
  id: 'workforce_id',
  notFound: { status: 400, body: errors.getWorkforce['400-no-such-team'] },
  indexes: { name: ({ workforce_name }) => workforce_name },
  onFirstUse: (workforce_id, since) => ({ workforce_id, create_time: since }),
});

/** A member as the emulator remembers it. Which team it belongs to, its IDs say; who it is, `people` of the state know. */
export type WorkerRow = Omit<Worker, 'workforce_id' | 'email'>;

const MANAGER = 2;

/** Members of teams. Somebody who is in several teams has the same ID in each. */
export const workers = defineTable<WorkerRow>({
  name: 'workers',
  id: 'worker_id',
  parent: workforces,
  notFound: { status: 400, body: errors.getWorker['400-no-such-member'] },
  indexes: { role: ({ role }) => role },
  // The one added last is listed first. Nobody manages them yet, so that each example of a new member can be sent.
  inFirstUse: () =>
    answers.listWorkforceWorkers['vendor-page'].workers
      .toReversed()
      .filter(({ role }) => role !== MANAGER)
      .map(({ email: _email, ...worker }) => worker),
});
