import type { Emulator } from './emulator.js';
import { type TaskKind, type TaskOutcome, taskKinds, taskOutcomes } from './tasks/plan.js';
import type { TaskIds } from './tasks/store.js';

/** Adds a task of each kind and outcome, named so, such as `deployment-failed`. */
export function seedTasks(emulator: Pick<Emulator, 'addTask'>): (TaskIds & { kind: TaskKind; outcome: TaskOutcome })[] {
  return taskKinds.flatMap((kind) => taskOutcomes.map((outcome) => ({ kind, outcome, ...emulator.addTask({ kind, outcome }) })));
}
