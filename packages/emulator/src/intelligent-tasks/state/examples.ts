import type { IntelligentTask, IntelligentTaskList, ListedIntelligentTask } from '@modelarts-openapi/types';
import { exampleAnswer, exampleAnswers } from '../../description/description.js';
import type { IntelligentTaskKind, IntelligentTaskOutcome } from './kinds.js';

// The number that the list of tasks has for pre-labeling in the vendor's example.
const PRE_LABEL = 1;

/** The vendor's example of a pre-labeling task, which the list of tasks has. */
const preLabel = exampleAnswer<IntelligentTaskList>('listIntelligentTasks', 'vendor-page').tasks.find(
  ({ type }) => type === PRE_LABEL,
) as ListedIntelligentTask;

/** The example of a task by its name, such as `auto-deploy-failed`. */
const described = (name: string) => exampleAnswer<IntelligentTask>('getIntelligentTask', name);

/** All examples of tasks. */
export const exampleTasks = Object.values(exampleAnswers<IntelligentTask>('getIntelligentTask'));

/** The model of tasks that were started with none, by the fields that a list of tasks and a result have for it. */
export const exampleModel: Pick<ListedIntelligentTask, 'model_id' | 'model_name' | 'model_version'> = modelOf(preLabel);

/** A task of a kind that waits to begin or has ended, as the description's examples show it. */
export function exampleTask(kind: IntelligentTaskKind, state: 'queuing' | IntelligentTaskOutcome): IntelligentTask {
  if (kind === 'pre-label') return preLabelTask(state);
  const example = described(`${kind}-${state}`);
  if (kind !== 'auto-deploy' || !example.result) return example;
  // A deployment labels nothing that somebody could confirm.
  const { unconfirmed_sample_count, ...result } = example.result;
  return { ...example, result };
}

/**
 * No example of getIntelligentTask shows pre-labeling. Until its end it goes as one-click deployment does, which
 * imports a model and infers with it, too; what it was asked to do, and what comes of it, is in the list.
 */
function preLabelTask(state: 'queuing' | IntelligentTaskOutcome): IntelligentTask {
  const { config, code, message, result, unconfirmed_sample_count } = preLabel;
  const example = described(`auto-deploy-${state}`);
  const task = { ...example, task_name: config?.name, config } as IntelligentTask;
  if (state !== 'succeeded') return task;
  const ended = {
    code,
    message,
    result: { ...described('auto-deploy-queuing').result, ...result, ...exampleModel, unconfirmed_sample_count },
  };
  return { ...task, ...ended } as IntelligentTask;
}

function modelOf({ model_id = '', model_name = '', model_version = '' }: ListedIntelligentTask) {
  return { model_id, model_name, model_version };
}
