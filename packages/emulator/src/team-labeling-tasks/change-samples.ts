import type { BatchOutcome } from '@modelarts-openapi/types';
import { inTurn } from '../declarations/in-turn.js';
import type { Ids, State } from '../state/state.js';
import type { Labeling, TaskSample, WorkforceTaskRow } from './rows.js';
import { sampleIn } from './sample-in.js';
import { workforceTasks } from './table.js';

/** What says which sample is meant. */
interface Named {
  sample_id?: string;
}

/** Gives a sample as it is to be. It throws an `ApiError` where it cannot be changed. */
type Change<Thing> = (sample: TaskSample, thing: Thing) => TaskSample;

/** Changes samples of a task one after the other. Where one cannot be changed, the others are. */
export function changeSamples<Thing extends Named>(
  state: State,
  ids: Ids,
  task: WorkforceTaskRow,
  things: readonly Thing[],
  change: Change<Thing>,
): BatchOutcome {
  const changes = createChanges(task, change);
  const outcome = inTurn(things, changes.make);
  state.change(workforceTasks, ids, { samples: changes.samples(), update_time: state.now() });
  return outcome;
}

/** Changes samples of a task, all or none. @throws ApiError if one cannot be changed */
export function changeAllSamples<Thing extends Named>(
  state: State,
  ids: Ids,
  task: WorkforceTaskRow,
  things: readonly Thing[],
  change: Change<Thing>,
): void {
  const changes = createChanges(task, change);
  for (const thing of things) changes.make(thing);
  state.change(workforceTasks, ids, { samples: changes.samples(), update_time: state.now() });
}

function createChanges<Thing extends Named>(task: WorkforceTaskRow, change: Change<Thing>) {
  const known = new Map(task.samples.map((one) => [one.sample_id, one]));
  return {
    make(thing: Thing) {
      const sample = sampleIn(known, thing.sample_id);
      known.set(sample.sample_id, change(sample, thing));
    },
    samples: () => [...known.values()],
  };
}

/** A sample with what one labeler has made of it changed. */
export function withLabeling(sample: TaskSample, worker_id: string, fields: Partial<Labeling>): TaskSample {
  return { ...sample, labelings: sample.labelings.map((one) => (one.worker_id === worker_id ? { ...one, ...fields } : one)) };
}
