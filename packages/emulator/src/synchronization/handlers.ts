export { getSynchronizationStatus } from './get-synchronization-status.js';
export { synchronizeDataset } from './synchronize-dataset.js';
