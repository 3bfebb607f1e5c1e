import type { ListedIntelligentTask } from '@modelarts-openapi/types';
import { type IntelligentTaskRow, timelineAt } from '../table.js';
import { exampleModel } from './examples.js';
import type { IntelligentTaskKind } from './kinds.js';
import { labeledBy } from './labeled.js';
import { taskAt } from './task.js';

// The first two are in the vendors' examples, the third on an earlier page; the last is a guess.
const TYPES: Record<IntelligentTaskKind, number> = { 'auto-label': 0, 'pre-label': 1, 'auto-grouping': 2, 'auto-deploy': 3 };

/** The task as the list of tasks shows it at a time, given in milliseconds since 1970. */
export function listedIntelligentTaskAt(task: IntelligentTaskRow, datasetId: string, at: number): ListedIntelligentTask {
  const shown = taskAt(task, at);
  return {
    ...shown,
    dataset_id: datasetId,
    type: TYPES[task.kind],
    total_sample_count: shown.result?.total_sample_count ?? 0,
    annotated_sample_count: shown.result?.annotated_sample_count ?? 0,
    unconfirmed_sample_count: task.counts?.unconfirmed_sample_count ?? labeledBy(task.kind, timelineAt(task, at)),
    ...modelOf(task),
  };
}

/** The model that a task works with, where it does not make one: the one that it was started with, under the name that examples have. */
function modelOf({ kind, request }: IntelligentTaskRow): Partial<typeof exampleModel> {
  if (kind !== 'pre-label' && kind !== 'auto-deploy') return {};
  return { ...exampleModel, ...(request?.task_type === 'pre-label' && { model_id: request.model_id }) };
}
