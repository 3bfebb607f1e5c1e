// What a program does with the API, wherever it runs.
import { createModelArtsClient, startIntelligentTask, waitForIntelligentTask } from '@modelarts-openapi/client';
import { authenticate, credentialsFromEnvironment } from '@modelarts-openapi/client/iam';
import { createDriftReporter } from '@modelarts-openapi/drift';
import { intelligentTaskStatusValues } from '@modelarts-openapi/types';

/** @import { Finding } from '@modelarts-openapi/drift' */

/** @param {string} endpoint */
export async function useApi(endpoint) {
  /** @type {Finding[]} */
  const findings = [];
  const reporter = createDriftReporter({ onDrift: (finding) => findings.push(finding) });
  // Given, as a browser and a worker have none.
  const environment = {
    OS_AUTH_URL: `${endpoint}/v3`,
    OS_USERNAME: 'a-user',
    OS_PASSWORD: 'a-password',
    OS_USER_DOMAIN_NAME: 'an-account',
    OS_PROJECT_NAME: 'a-project',
  };
  const client = createModelArtsClient({ endpoint, ...authenticate(credentialsFromEnvironment(environment)) });
  client.use(reporter);
  const datasetId = 'flowers';
  const started = await startIntelligentTask(client, { datasetId, body: { task_type: 'auto-label', config: { algorithm_type: 'fast' } } });
  const { status, task_id } = await waitForIntelligentTask(client, { datasetId, taskId: started.task_id }, { minInterval: 20 });
  await reporter.settled();
  /** @type {readonly number[]} Servers send new ones, too. */
  const known = intelligentTaskStatusValues;
  return { status, isKnown: known.includes(status), isTheOne: task_id === started.task_id, findings };
}
