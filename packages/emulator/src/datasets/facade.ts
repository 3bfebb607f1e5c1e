import type { Dataset } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { datasetWithLabels } from './shown-dataset.js';
import { datasetAt, datasets } from './table.js';

/** The datasets of an emulator. Labels, samples and versions are added by themselves; samples are counted. */
export type EmulatorDatasets = EmulatorRows<
  'projectId' | 'datasetId',
  Partial<
    Omit<Dataset, 'dataset_id' | 'labels' | 'versions' | 'total_sample_count' | 'annotated_sample_count' | 'unconfirmed_sample_count'>
  >,
  Dataset
>;

export const createDatasets = (state: State): EmulatorDatasets =>
  createRows(state, datasets, {
    examples: parameters.getDataset,
    schema: 'Dataset',
    workedOut: ['dataset_id', 'labels', 'versions', 'total_sample_count', 'annotated_sample_count', 'unconfirmed_sample_count'],
    row: (id, fields, { now }) => ({ ...datasetAt(id, now), ...fields }),
    show: datasetWithLabels,
  });
