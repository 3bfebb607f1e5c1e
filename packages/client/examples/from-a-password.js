// Signs in with a password, as the variables of the cloud's own tools have it, starts a task and reads what it has labeled.
import { createModelArtsClient, listAutoLabelingSamples, startIntelligentTask, waitForIntelligentTask } from '@modelarts-openapi/client';
import { authenticate, credentialsFromEnvironment } from '@modelarts-openapi/client/iam';
import { createEmulator, createSystemClock, startServer } from '@modelarts-openapi/emulator';

// The API and the identity service, with one user. Leave them out, with `environment` and `clock`, give `region: 'eu-de'`
// in place of `endpoint`, and set the variables: it is the real cloud.
const clock = createSystemClock({ speed: 100 });
const users = [{ username: 'ada', password: 'a-password', userDomainName: 'my-account' }];
const server = await startServer(createEmulator({ clock, tokens: [], iam: { users } }));
const environment = {
  OS_AUTH_URL: `${server.url}/v3`,
  OS_USERNAME: 'ada',
  OS_PASSWORD: 'a-password',
  OS_USER_DOMAIN_NAME: 'my-account',
  OS_PROJECT_NAME: 'eu-de',
};

const client = createModelArtsClient({ endpoint: server.url, ...authenticate(credentialsFromEnvironment(environment)) });
const datasetId = 'OBegCXHxTJ2JHRAZWr0';
/** @type {import('@modelarts-openapi/client').StartIntelligentTaskRequest} */
const body = { task_type: 'auto-label', config: { algorithm_type: 'fast' } };
const { task_id: taskId } = await startIntelligentTask(client, { datasetId, body });
await waitForIntelligentTask(client, { datasetId, taskId }, { clock });
let labeled = 0;
for await (const { labels = [] } of listAutoLabelingSamples(client, { datasetId })) labeled += labels.length > 0 ? 1 : 0;
console.log(`${labeled} samples are labeled`);
await server.close();
