export { createLabels } from './create-labels.js';
export { deleteLabel } from './delete-label.js';
export { deleteLabels } from './delete-labels.js';
export { listLabels } from './list-labels.js';
export { updateLabel } from './update-label.js';
export { updateLabels } from './update-labels.js';
