import type { Emulator } from '@modelarts-openapi/emulator';
import { examples } from './operations.js';

/** The task that the code samples name: the example of the parameter `task_id`. */
export const TASK_ID = examples['task_id']!;

/**
 * What an operation finds when its code samples call it, by operationId. The IDs in the samples are the
 * examples that the description gives. An operation that is not listed finds one task, which is running.
 */
export const scenarios: Record<string, (emulator: Emulator) => void> = {
  startIntelligentTask: () => {},
  getAutoLabelingSample: labeledSamples,
  listAutoLabelingSamples: labeledSamples,
};

/** Adds that task, and it runs. */
export function runningTask(emulator: Emulator): void {
  const durations = { queuing: 0, initialized: 0 };
  emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', taskId: TASK_ID, durations });
}

/** Adds that task, and it has succeeded. */
function labeledSamples(emulator: Emulator): void {
  const durations = { queuing: 0, initialized: 0, running: 0 };
  emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', taskId: TASK_ID, durations });
}
