import type { Worker, Workforce } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { shownWorker, shownWorkforce } from './shown-workforce.js';
import { workers, workforces } from './table.js';

/** The labeling teams of an emulator. Members are added by themselves, and counted. */
export type EmulatorWorkforces = EmulatorRows<
  'projectId' | 'workforceId',
  Partial<Omit<Workforce, 'workforce_id' | 'worker_count'>>,
  Workforce
>;

/** The members of labeling teams in an emulator. They label unless their role says otherwise. */
export type EmulatorWorkers = EmulatorRows<
  'projectId' | 'workforceId' | 'workerId',
  Partial<Omit<Worker, 'workforce_id' | 'worker_id'>>,
  Worker
>;

export const createWorkforces = (state: State): EmulatorWorkforces =>
  createRows(state, workforces, {
    examples: parameters.getWorkforce,
    schema: 'Workforce',
    workedOut: ['workforce_id', 'worker_count'],
    row: (workforce_id, fields, { now }) => ({
      ...{ workforce_name: `team-${workforce_id}`, description: '', workspace_id: '0', create_time: now, update_time: now },
      ...fields,
      workforce_id,
    }),
    show: shownWorkforce,
  });

export function createWorkers(state: State): EmulatorWorkers {
  const rows: EmulatorWorkers = createRows(state, workers, {
    examples: parameters.getWorker,
    schema: 'Worker',
    workedOut: ['workforce_id', 'worker_id'],
    row(worker_id, { email, ...fields }, { now }) {
      if (email !== undefined) state.people.know(worker_id, email);
      return { ...{ description: '', role: 0, status: 0, create_time: now, update_time: now }, ...fields, worker_id };
    },
    show: shownWorker,
  });
  // Who has an address has one ID in all teams.
  const idOf = (email: unknown) => (typeof email === 'string' ? { workerId: state.people.idOf(email) } : {});
  return { ...rows, add: (ids = {}, fields = {}) => rows.add({ ...idOf(fields.email), ...ids }, fields) };
}
