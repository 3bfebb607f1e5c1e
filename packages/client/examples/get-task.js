import { createModelArtsClient } from '@modelarts-openapi/client';

const { MODELARTS_REGION: region, MODELARTS_PROJECT: projectId, MODELARTS_TOKEN: token } = process.env;
const [dataset_id, task_id] = process.argv.slice(2);

const client = createModelArtsClient({ region, projectId, token });
const path = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const { data, error } = await client.GET(path, { params: { path: { dataset_id, task_id } } });
console.log(error ? error.error_msg : `status ${data.status}, ${data.progress} %`);
