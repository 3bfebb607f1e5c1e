// For programs that are no modules yet.
const { createModelArtsClient } = require('@modelarts-openapi/client');
const { createEmulator } = require('@modelarts-openapi/emulator');

const { fetch, intelligentTasks } = createEmulator();
const { projectId, datasetId, taskId } = intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
const client = createModelArtsClient({ region: 'eu-de', projectId, token: 'a-token', fetch });
const path = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
client.GET(path, { params: { path: { dataset_id: datasetId, task_id: taskId } } }).then(({ data }) => console.log(data?.status));
