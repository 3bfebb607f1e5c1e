import type { CreateImportTaskRequest, DataSource } from '@modelarts-openapi/types';
import { withoutPeople } from '../datasets/source.js';
import { creates } from '../declarations/declarations.js';
import { newJob } from '../jobs/started.js';
import { type Imported, importedFiles } from './imported-files.js';
import { importedCount, importTasks } from './table.js';

/** Creates an import, which goes the way that the emulator was told for imports. What is secret or says who people are is not kept. */
export const createImportTask = creates('createImportTask', importTasks, {
  row({ path, body }, task_id, { now, state }) {
    const { import_path, import_type, data_source, ...asked } = body as CreateImportTaskRequest & Imported & { data_source?: DataSource };
    const files = importedFiles(state, path, { ...asked, import_path });
    return {
      task_id,
      import_path,
      import_type: import_type === 'manifest' ? 1 : 0,
      ...(data_source && { data_source: withoutPeople(data_source) }),
      labeled: asked.import_annotations !== false,
      total: files?.length ?? (asked.import_samples === false ? 0 : importedCount),
      ...(files && { files, isFinal: asked.final_annotation !== false }),
      job: newJob(now, state.started(importTasks)),
    };
  },
  answer: ({ task_id }) => ({ task_id }),
});
