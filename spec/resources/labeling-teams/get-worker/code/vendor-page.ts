import {
  createModelArtsClient,
  getWorker,
} from '@modelarts-openapi/client';

const token = process.env.MODELARTS_TOKEN;
if (!token) throw new Error('MODELARTS_TOKEN is not set');

const client = createModelArtsClient({
  endpoint:
    process.env.MODELARTS_ENDPOINT ??
    'https://modelarts.eu-de.otc.t-systems.com',
  projectId: '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731',
  token,
});

const worker = await getWorker(client, {
  workforceId: 'gyb7IaAvkLc5IhEY2dv',
  workerId: '8c15ad080d3eabad14037b4eb00d6a6f',
});
console.log(JSON.stringify(worker, null, 2));
