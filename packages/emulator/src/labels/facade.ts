import type { Label } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { labels } from './table.js';

/** The labels of datasets in an emulator. */
export type EmulatorLabels = EmulatorRows<'projectId' | 'datasetId' | 'labelName', Partial<Omit<Label, 'name'>>, Label>;

export const createLabelRows = (state: State): EmulatorLabels =>
  createRows(state, labels, {
    examples: parameters.updateLabel,
    schema: 'Label',
    workedOut: ['name'],
    row: (name, fields) => ({ name, ...fields }),
    show: (label) => label,
  });
