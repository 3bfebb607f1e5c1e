import type { ListedTask } from '@modelarts-openapi/types';
import { sampleTask } from '../description.js';
import { taskAt } from './body.js';
import { labeledBy } from './labeled.js';
import type { TaskKind } from './plan.js';
import type { TaskRecord } from './timeline.js';

// The first two are in the vendor's samples. No sample has auto grouping: 2 is a guess.
const TYPES: Record<TaskKind, number> = { 'auto-labeling': 0, deployment: 1, 'auto-grouping': 2 };

/** The task as the list of tasks shows it at a time, given in milliseconds since 1970. */
export function listedTaskAt(task: TaskRecord, at: number): ListedTask {
  const shown = taskAt(task, at);
  return {
    ...shown,
    dataset_id: task.datasetId,
    type: TYPES[task.kind],
    total_sample_count: shown.result?.total_sample_count ?? 0,
    annotated_sample_count: shown.result?.annotated_sample_count ?? 0,
    unconfirmed_sample_count: labeledBy(task, at),
    ...(task.kind === 'deployment' && modelOf(task)),
  };
}

/** The model of a deployment: the one that it was started with, under the name that samples have. */
function modelOf({ request }: TaskRecord): Pick<ListedTask, 'model_id' | 'model_name' | 'model_version'> {
  const { model_id = '', model_name = '', model_version = '' } = sampleTask('deployment-succeeded').result ?? {};
  return { model_id: request?.task_type === 'pre-label' ? request.model_id : model_id, model_name, model_version };
}
