import { datasets } from './datasets/table.js';
import { exportTasks } from './export-tasks/table.js';
import { importTasks } from './import-tasks/table.js';
import { intelligentTasks } from './intelligent-tasks/table.js';
import { workers, workforces } from './labeling-teams/table.js';
import { labels } from './labels/table.js';
import { folders } from './object-storage/table.js';
import { processorTaskResults, processorTasks, processorTaskVersions } from './processing-tasks/table.js';
import { samples } from './samples/table.js';
import type { Table } from './state/state.js';
import { synchronizations } from './synchronization/table.js';
import { workforceTasks } from './team-labeling-tasks/table.js';
import { datasetVersions } from './versions/table.js';

/** All that an emulator remembers. What others belong to stands before them. */
export const tables: readonly Table[] = [
  folders,
  datasets,
  samples,
  datasetVersions,
  intelligentTasks,
  labels,
  workforces,
  workers,
  importTasks,
  exportTasks,
  synchronizations,
  workforceTasks,
  processorTasks,
  processorTaskVersions,
  processorTaskResults,
];
