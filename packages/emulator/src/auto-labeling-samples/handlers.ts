export { getAutoLabelingSample } from './get-auto-labeling-sample.js';
export { listAutoLabelingSamples } from './list-auto-labeling-samples.js';
