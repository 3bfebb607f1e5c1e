// Jest loads modules as CommonJS, unless Node is told to let it do otherwise.
const { createModelArtsClient, getIntelligentTask, isApiError } = require('@modelarts-openapi/client');
const { passwordAuthentication } = require('@modelarts-openapi/client/iam');
const { createDriftReporter } = require('@modelarts-openapi/drift');
const { createEmulator } = require('@modelarts-openapi/emulator');

const emulator = createEmulator();
const { projectId, datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
const client = createModelArtsClient({ region: 'eu-de', projectId, token: 'a-token', fetch: emulator.fetch });

test('a task has a status', async () => {
  const { status } = await getIntelligentTask(client, { datasetId, taskId });
  expect(status).toBe(-1);
});

test('an error of the API is recognised', async () => {
  const error = await getIntelligentTask(client, { datasetId, taskId: 'unknown' }).catch((thrown) => thrown);
  expect(isApiError(error)).toBe(true);
});

test('what else is installed loads', () => {
  expect([typeof passwordAuthentication, typeof createDriftReporter]).toEqual(['function', 'function']);
});
