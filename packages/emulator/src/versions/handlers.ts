export { createDatasetVersion } from './create-dataset-version.js';
export { deleteDatasetVersion } from './delete-dataset-version.js';
export { getDatasetVersion } from './get-dataset-version.js';
export { listDatasetVersions } from './list-dataset-versions.js';
