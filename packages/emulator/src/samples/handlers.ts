export { addSamples } from './add-samples.js';
export { deleteSamples } from './delete-samples.js';
export { getSample } from './get-sample.js';
export { getSampleSearchConditions } from './get-sample-search-conditions.js';
export { getSampleStats } from './get-sample-stats.js';
export { listSamples } from './list-samples.js';
export { updateSamples } from './update-samples.js';
