import type { Emulator } from './emulator.js';
import {
  type IntelligentTaskKind,
  type IntelligentTaskOutcome,
  intelligentTaskKinds,
  intelligentTaskOutcomes,
} from './intelligent-tasks/state/plan.js';
import type { IntelligentTaskIds } from './intelligent-tasks/state/store.js';

/** Adds a task of each kind and outcome, named so, such as `auto-deploy-failed`. */
export function seedIntelligentTasks(
  emulator: Pick<Emulator, 'addIntelligentTask'>,
): (IntelligentTaskIds & { kind: IntelligentTaskKind; outcome: IntelligentTaskOutcome })[] {
  return intelligentTaskKinds.flatMap((kind) =>
    intelligentTaskOutcomes.map((outcome) => ({ kind, outcome, ...emulator.addIntelligentTask({ kind, outcome }) })),
  );
}
