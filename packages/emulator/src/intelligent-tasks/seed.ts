import { parameters } from '../generated/examples.js';
import type { IntelligentTasks, KnownIntelligentTask, NewIntelligentTask } from './intelligent-tasks.js';
import { intelligentTaskKinds, intelligentTaskOutcomes } from './state/kinds.js';

const NO_TIME = { queuing: 0, initialized: 0, running: 0, stopping: 0 };

/** Adds the task that the description names as an example, which has ended, and one of each kind and outcome. */
export function seedIntelligentTasks({ add }: Pick<IntelligentTasks, 'add'>, { ended }: { ended: boolean }): KnownIntelligentTask[] {
  const example: NewIntelligentTask = {
    kind: 'auto-label',
    outcome: 'succeeded',
    taskId: parameters.getIntelligentTask.task_id,
    durations: NO_TIME,
  };
  const ofEachKind = intelligentTaskKinds.flatMap((kind) =>
    intelligentTaskOutcomes.map((outcome): NewIntelligentTask => ({ kind, outcome, ...(ended && { durations: NO_TIME }) })),
  );
  return [example, ...ofEachKind].map((task) => ({ kind: task.kind, outcome: task.outcome, ...add(task) }));
}
