import type { Emulator } from '@modelarts-openapi/emulator';

/**
 * What an operation finds when its code samples call it, by operationId. The IDs in the samples are the
 * examples that the description gives. An operation that is not listed finds one task, which is running.
 */
export const scenarios: Record<string, (emulator: Emulator) => void> = {};

/** Adds the task that the code samples name. */
export function runningTask(emulator: Emulator): void {
  const durations = { queuing: 0, initialized: 0 };
  emulator.addTask({ kind: 'auto-labeling', outcome: 'succeeded', taskId: 'r0jT2zwxBDKf8KEnSuZ', durations });
}
