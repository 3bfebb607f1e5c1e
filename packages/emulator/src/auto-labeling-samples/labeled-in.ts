import type { Sample } from '@modelarts-openapi/types';
import { labeledBy } from '../intelligent-tasks/state/labeled.js';
import { intelligentTasks } from '../intelligent-tasks/table.js';
import type { Ids, State } from '../state/state.js';
import { labeledSamples } from './labeled-samples.js';

/** The samples that the tasks of a dataset have labeled. */
export function labeledIn(state: State, dataset: Ids): Sample[] {
  const tasks = [...state.where(intelligentTasks, dataset, 'labelsSamples', true)];
  return labeledSamples.slice(
    0,
    tasks.reduce((most, task) => Math.max(most, labeledBy(task, state.now())), 0),
  );
}
