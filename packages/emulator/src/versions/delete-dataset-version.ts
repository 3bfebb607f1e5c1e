import { deletes } from '../declarations/declarations.js';
import { datasetVersions } from './table.js';

/** Deletes a version. The dataset stays as it is. */
export const deleteDatasetVersion = deletes('deleteDatasetVersion', datasetVersions);
