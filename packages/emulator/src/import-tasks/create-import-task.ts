import { checkNotAtWork } from '../datasets/at-work.js';
import { creates } from '../declarations/declarations.js';
import type { Imported } from './imported-files.js';
import { newImport } from './new-import.js';
import { importTasks } from './table.js';

/** Creates an import, which goes the way that the emulator was told for imports. What goes on in the dataset may be in its way. */
export const createImportTask = creates('createImportTask', importTasks, {
  row({ path, body }, task_id, { state }) {
    checkNotAtWork(state, path);
    return newImport(state, path, task_id, body as typeof body & Imported);
  },
  answer: ({ task_id }) => ({ task_id }),
});
