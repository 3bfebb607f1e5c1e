// Everything that also runs outside of Node, used as described; and uses that must not compile.
import {
  createModelArtsClient,
  type IntelligentTask,
  listIntelligentTasks,
  startIntelligentTask,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { type PasswordAuthentication, passwordAuthentication, temporaryAccessKeyAuthentication } from '@modelarts-openapi/client/iam';
import { createDriftReporter, type Finding } from '@modelarts-openapi/drift';
import { description } from '@modelarts-openapi/spec';
import { type Policy, permissions, policiesFor } from '@modelarts-openapi/spec/permissions';
import { description as closed } from '@modelarts-openapi/spec/strict';
import { intelligentTaskStatusValues } from '@modelarts-openapi/types';

const client = createModelArtsClient({ region: 'eu-de', projectId: 'a-project', token: async () => 'a-token' });
client.use(createDriftReporter({ onDrift: ({ location }: Finding) => console.warn(location) }));

const user = { username: 'a-user', password: 'a-password', userDomainName: 'an-account' };
const signedIn: PasswordAuthentication = passwordAuthentication({ region: 'eu-de', ...user, projectName: 'eu-de' });
const authentication = temporaryAccessKeyAuthentication({ region: 'eu-de', authentication: signedIn });
createModelArtsClient({ region: 'eu-de', authentication, projectId: signedIn.projectId });

export async function statusOf(task_id: string): Promise<number> {
  const path = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
  const { data, error } = await client.GET(path, { params: { path: { dataset_id: 'flowers', task_id } } });
  if (error) throw new Error(error.error_msg);
  return data.status;
}

export async function start(): Promise<IntelligentTask> {
  const datasetId = 'flowers';
  const { task_id } = await startIntelligentTask(client, {
    datasetId,
    body: { task_type: 'auto-label', config: { algorithm_type: 'fast' } },
  });
  return waitForIntelligentTask(client, { datasetId, taskId: task_id });
}

export const title: string = description.info.title + closed.info.version;
export const policy: Policy | undefined = policiesFor(['getIntelligentTask']).project;
export const { startIntelligentTask: needed } = permissions;
export const statuses: readonly number[] = intelligentTaskStatusValues;

// @ts-expect-error There is no such path.
client.GET('/v2/{project_id}/nothing', {});
// @ts-expect-error Its ID belongs into the path.
client.GET('/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}', { params: { path: { dataset_id: 'flowers' } } });
// @ts-expect-error There is no such kind of task.
startIntelligentTask(client, { datasetId: 'flowers', body: { task_type: 'auto-paint' } });
// @ts-expect-error IAM is somewhere.
passwordAuthentication({ ...user, projectName: 'eu-de' });
// @ts-expect-error A status is a number.
export const text: Promise<string> = statusOf('a-task');
// @ts-expect-error IntelligentTasks have no color.
for await (const { color } of listIntelligentTasks(client, { datasetId: 'flowers' })) console.log(color);
// @ts-expect-error A finding has no color.
createDriftReporter({ onDrift: ({ color }) => console.warn(color) });
// @ts-expect-error There is no such operation.
policiesFor(['getNothing']);
// @ts-expect-error A title is text.
export const number: number = description.info.title;
