import type { DatasetVersion } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { parameters } from '../generated/examples.js';
import type { State } from '../state/state.js';
import { datasetVersions, publishedVersion, versionAt } from './table.js';

/** The versions of datasets in an emulator. One that is added has been published. */
export type EmulatorVersions = EmulatorRows<
  'projectId' | 'datasetId' | 'versionId',
  Partial<Omit<DatasetVersion, 'version_id' | 'status' | 'is_current'>>,
  DatasetVersion
>;

export const createVersions = (state: State): EmulatorVersions =>
  createRows(state, datasetVersions, {
    examples: parameters.getDatasetVersion,
    schema: 'DatasetVersion',
    workedOut: ['version_id', 'status', 'is_current'],
    row: (id, fields, { now }) => ({ ...publishedVersion(id, now), create_time: now, ...fields }),
    show: (row, { ids, now }) => versionAt(row, found(datasets, ids, state), state.rows(datasetVersions, ids), now),
  });
