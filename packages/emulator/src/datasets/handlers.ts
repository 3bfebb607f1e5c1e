export { createDataset } from './create-dataset.js';
export { deleteDataset } from './delete-dataset.js';
export { getDataset } from './get-dataset.js';
export { getDatasetMetrics } from './get-dataset-metrics.js';
export { listDatasets } from './list-datasets.js';
export { updateDataset } from './update-dataset.js';
