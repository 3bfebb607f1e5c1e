import { createEmulator, createManualClock, type EmulatorOptions, type IntelligentTaskIds } from '@modelarts-openapi/emulator';

export const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
export const ORIGIN = 'http://emulator.test';
export const headers = { 'X-Auth-Token': 'MIIEvgYJKoZIhvcNAQcCoIIE' };

/** The path to a task. */
export const pathOf = ({ projectId, datasetId, taskId }: IntelligentTaskIds) => `/v2/${projectId}/datasets/${datasetId}/tasks/${taskId}`;

/** An emulator on a manual clock with one task, which is running and half done. */
export async function emulatorWithTask(options: Omit<EmulatorOptions, 'clock'> = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options });
  const path = pathOf(emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' }));
  await clock.advance(40_000);
  const ask = (init: RequestInit = {}) => emulator.fetch(ORIGIN + path, { headers, ...init });
  return { clock, emulator, path, ask };
}
