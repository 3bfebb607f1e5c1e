// What needs Node besides.
import { createModelArtsClient } from '@modelarts-openapi/client';
import { type Outcome, reportFormats } from '@modelarts-openapi/drift/findings';
import { createEmulator, createManualClock, type RunningServer, startServer } from '@modelarts-openapi/emulator';

const emulator = createEmulator({ clock: createManualClock() });
const { projectId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
export const client = createModelArtsClient({ endpoint: 'http://localhost', projectId, token: 'any', fetch: emulator.fetch });
export const server: RunningServer = await startServer(emulator);
export const url: string = server.url + taskId;

const finding = { rule: 'other-color', location: 'a wall', message: 'is red, expected blue', count: 1 };
const outcome: Outcome = { findings: [finding], unreadable: [], checked: { walls: 4 }, notes: [] };
export const report = reportFormats['junit']?.(outcome, { tool: 'walls' });

// @ts-expect-error There is no such kind of task.
emulator.intelligentTasks.add({ kind: 'painting', outcome: 'succeeded' });
// @ts-expect-error There is no such fault.
emulator.fail('explosion');
