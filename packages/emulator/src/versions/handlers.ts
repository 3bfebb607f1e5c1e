export { getDatasetVersion } from './get-dataset-version.js';
