import { createModelArtsClient } from '@modelarts-openapi/client';
import { createEmulator } from '@modelarts-openapi/emulator';

// An API to try things with. Leave out `fetch`, and give a real token, and it is the real one.
const emulator = createEmulator();
const { projectId, datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });

const client = createModelArtsClient({ region: 'eu-de', projectId, token: 'a-token', fetch: emulator.fetch });
const path = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const { data, error } = await client.GET(path, { params: { path: { dataset_id: datasetId, task_id: taskId } } });
console.log(error ? error.error_msg : `status ${data.status}, ${data.progress} %: ${data.message}`);
