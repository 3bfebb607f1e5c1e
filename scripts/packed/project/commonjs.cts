// Everything, in TypeScript that becomes CommonJS.
import {
  createModelArtsClient,
  getIntelligentTask,
  isApiError,
  type Middleware,
  type ModelArtsClient,
  intelligentTaskStatusValues as statuses,
} from '@modelarts-openapi/client';
import { passwordAuthentication } from '@modelarts-openapi/client/iam';
import { createDriftReporter } from '@modelarts-openapi/drift';
import { type Finding, reportFormats } from '@modelarts-openapi/drift/findings';
import { createEmulator } from '@modelarts-openapi/emulator';
import { description } from '@modelarts-openapi/spec';
import { policiesFor } from '@modelarts-openapi/spec/permissions';
import { description as closed } from '@modelarts-openapi/spec/strict';
import { intelligentTaskStatusValues } from '@modelarts-openapi/types';

const emulator = createEmulator();
const { projectId, datasetId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
const findings: Finding[] = [];
const reporter: Middleware = createDriftReporter({ onDrift: (finding) => findings.push(finding) });
const client: ModelArtsClient = createModelArtsClient({ region: 'eu-de', projectId, token: 'a-token', fetch: emulator.fetch });
client.use(reporter);

export async function statusOf(taskId: string): Promise<number | string | undefined> {
  try {
    return (await getIntelligentTask(client, { datasetId, taskId })).status;
  } catch (error) {
    if (isApiError(error)) return error.error_code;
    throw error;
  }
}

export const title: string = description.info.title + closed.info.version;
export const known: readonly (readonly number[])[] = [statuses, intelligentTaskStatusValues];
export const functions: Record<string, unknown> = { passwordAuthentication, reportFormats, policiesFor };

// @ts-expect-error Its ID is text.
export const refused = () => getIntelligentTask(client, { datasetId, taskId: 1 });

statusOf('unknown').then((code) => console.log(code, Object.values(functions).every(Boolean), known[0] === known[1], findings.length));
