import { deletes } from '../declarations/declarations.js';
import { processorTaskVersions } from './table.js';

/** Deletes a version. The task stays, also without any. */
export const deleteProcessorTaskVersion = deletes('deleteProcessorTaskVersion', processorTaskVersions);
