import type { DataSource } from '@modelarts-openapi/types';
import { withoutPersonal } from '../fields/without-personal.js';
import { newJob } from '../jobs/started.js';
import type { Ids, State } from '../state/state.js';
import { type Imported, importedFiles } from './imported-files.js';
import { type ImportTaskRow, importedCount, importTasks } from './table.js';

/** An import that begins now, as it is asked for. What is secret or says who people are is not kept. */
export function newImport(
  state: State,
  dataset: Ids,
  task_id: string,
  asked: Imported & { import_type?: string; data_source?: DataSource },
): ImportTaskRow {
  const files = importedFiles(state, dataset, asked);
  return {
    task_id,
    import_path: asked.import_path,
    import_type: asked.import_type === 'manifest' ? 1 : 0,
    ...(asked.data_source && { data_source: withoutPersonal(asked.data_source) }),
    labeled: asked.import_annotations !== false,
    total: files?.length ?? (asked.import_samples === false ? 0 : importedCount),
    ...(files && { files, isFinal: asked.final_annotation !== false }),
    job: newJob(state.now(), state.started(importTasks)),
  };
}
