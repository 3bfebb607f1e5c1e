// What a program does with the API, wherever it runs.
import { createModelArtsClient, startTask, waitForTask } from '@modelarts-openapi/client';
import { createDriftReporter } from '@modelarts-openapi/drift';
import { taskStatusValues } from '@modelarts-openapi/types';

export async function useApi(endpoint) {
  const findings = [];
  const reporter = createDriftReporter({ onDrift: (finding) => findings.push(finding) });
  const client = createModelArtsClient({ endpoint, projectId: 'a-project', token: 'a-token' });
  client.use(reporter);
  const started = await startTask(client, { datasetId: 'flowers', task_type: 'auto-label', config: { algorithm_type: 'fast' } });
  const { status, task_id } = await waitForTask(client, started, { minInterval: 20 });
  await reporter.settled();
  return { status, isKnown: taskStatusValues.includes(status), isTheOne: task_id === started.taskId, findings };
}
