import type { Sample } from '@modelarts-openapi/types';
import { labeledBy } from '../intelligent-tasks/state/labeled.js';
import { intelligentTasks, timelineAt } from '../intelligent-tasks/table.js';
import { directoryOf } from '../samples/file-samples.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { labeledSamples } from './labeled-samples.js';

/** The samples of a dataset that wait for somebody to confirm their labels; without a source, always the same for tasks that have labeled. */
export function labeledIn(state: State, dataset: Ids): Sample[] {
  if (directoryOf(state, dataset) !== undefined) return [...state.where(samples, dataset, 'status', 'AUTO_ANNOTATION')];
  const tasks = [...state.where(intelligentTasks, dataset, 'labelsSamples', true)];
  return labeledSamples.slice(
    0,
    tasks.reduce((most, task) => Math.max(most, labeledBy(task.kind, timelineAt(task, state.now()))), 0),
  );
}
