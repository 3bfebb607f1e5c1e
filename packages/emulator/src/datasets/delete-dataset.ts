import { deletes } from '../declarations/declarations.js';
import { datasets } from './table.js';

/** Deletes a dataset with all that belongs to it. */
export const deleteDataset = deletes('deleteDataset', datasets);
