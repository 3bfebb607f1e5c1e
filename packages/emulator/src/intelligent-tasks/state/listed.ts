import type { ListedIntelligentTask } from '@modelarts-openapi/types';
import { sampleTask } from '../../description/description.js';
import { taskAt } from './body.js';
import { labeledBy } from './labeled.js';
import type { IntelligentTaskKind } from './plan.js';
import type { IntelligentTaskRecord } from './timeline.js';

// The first two are in the vendor's samples. No sample has auto grouping: 2 is a guess.
const TYPES: Record<IntelligentTaskKind, number> = { 'auto-label': 0, 'auto-deploy': 1, 'auto-grouping': 2 };

/** The task as the list of tasks shows it at a time, given in milliseconds since 1970. */
export function listedIntelligentTaskAt(task: IntelligentTaskRecord, at: number): ListedIntelligentTask {
  const shown = taskAt(task, at);
  return {
    ...shown,
    dataset_id: task.datasetId,
    type: TYPES[task.kind],
    total_sample_count: shown.result?.total_sample_count ?? 0,
    annotated_sample_count: shown.result?.annotated_sample_count ?? 0,
    unconfirmed_sample_count: labeledBy(task, at),
    ...(task.kind === 'auto-deploy' && modelOf(task)),
  };
}

/** The model of a deployment: the one that it was started with, under the name that samples have. */
function modelOf({ request }: IntelligentTaskRecord): Pick<ListedIntelligentTask, 'model_id' | 'model_name' | 'model_version'> {
  const { model_id = '', model_name = '', model_version = '' } = sampleTask('auto-deploy-succeeded').result ?? {};
  return { model_id: request?.task_type === 'pre-label' ? request.model_id : model_id, model_name, model_version };
}
