import { gets } from '../declarations/declarations.js';
import { datasetWithLabels } from './shown-dataset.js';
import { datasets } from './table.js';

/** Answers a dataset as it is at the moment. */
export const getDataset = gets('getDataset', datasets, datasetWithLabels);
