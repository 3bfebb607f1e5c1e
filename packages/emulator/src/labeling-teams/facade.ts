import type { CreateWorkforceRequest } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { type WorkforceRow, workforces } from './table.js';

/** The labeling teams of an emulator. */
export type EmulatorWorkforces = EmulatorRows<'projectId' | 'workforceId', Partial<CreateWorkforceRequest>, WorkforceRow>;

export const createWorkforces = (state: State): EmulatorWorkforces =>
  createRows(state, workforces, {
    examples: parameters.createWorkforce,
    schema: 'CreateWorkforceRequest',
    row: (workforce_id, fields) => ({ workforce_name: `team-${workforce_id}`, ...fields, workforce_id }),
    show: (team) => team,
  });
