import { creates } from '../declarations/declarations.js';
import { newTaskVersion } from './new-task-version.js';
import { processorTaskVersions } from './table.js';

/** Creates a version of a task, which begins at once. */
export const createProcessorTaskVersion = creates('createProcessorTaskVersion', processorTaskVersions, {
  row: ({ path, body }, version_id, { state }) => newTaskVersion(state, path, version_id, body),
  answer: ({ task_version_id }) => ({ version_id: task_version_id }),
});
