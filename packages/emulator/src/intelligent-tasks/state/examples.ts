import type { IntelligentTask, ListedIntelligentTask } from '@modelarts-openapi/types';
import { answers } from '../../generated/examples.js';
import type { IntelligentTaskKind, IntelligentTaskOutcome } from './kinds.js';

// The number that the list of tasks has for pre-labeling in the vendor's example.
const PRE_LABEL = 1;

/** The vendor's example of a pre-labeling task, which the list of tasks has. */
const preLabel = answers.listIntelligentTasks['vendor-page'].tasks.find(({ type }) => type === PRE_LABEL) as ListedIntelligentTask;

/** All examples of tasks. */
export const exampleTasks: IntelligentTask[] = Object.values(answers.getIntelligentTask);

/** The model of tasks that were started with none, by the fields that a list of tasks and a result have for it. */
export const exampleModel: Pick<ListedIntelligentTask, 'model_id' | 'model_name' | 'model_version'> = modelOf(preLabel);

/** A task of a kind that waits to begin or has ended, as the description's examples show it. */
export function exampleTask(kind: IntelligentTaskKind, state: 'queuing' | IntelligentTaskOutcome): IntelligentTask {
  const example = answers.getIntelligentTask[`${kind}-${state}`];
  if (kind !== 'auto-deploy' || !example.result) return example;
  // A deployment labels nothing that somebody could confirm.
  const { unconfirmed_sample_count, ...result } = example.result;
  return { ...example, result };
}

function modelOf({ model_id = '', model_name = '', model_version = '' }: ListedIntelligentTask) {
  return { model_id, model_name, model_version };
}
