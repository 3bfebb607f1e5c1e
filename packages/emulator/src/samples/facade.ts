import type { Sample } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { samples, statusFor } from './table.js';

/** The samples of datasets in an emulator. Those with labels count as labeled by people unless their status says otherwise. */
export type EmulatorSamples = EmulatorRows<'projectId' | 'datasetId' | 'sampleId', Partial<Omit<Sample, 'sample_id'>>, Sample>;

export const createSampleRows = (state: State): EmulatorSamples =>
  createRows(state, samples, {
    examples: parameters.getSample,
    schema: 'Sample',
    workedOut: ['sample_id'],
    row: (sample_id, fields, { now }) => ({
      ...{ sample_id, sample_name: sample_id, sample_type: 0, sample_time: now, sample_status: statusFor(fields.labels ?? []) },
      ...{ labels: [], metadata: {} },
      ...fields,
    }),
    show: (sample) => sample,
  });
