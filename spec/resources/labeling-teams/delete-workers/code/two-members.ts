import {
  createModelArtsClient,
  deleteWorkers,
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

const answer = await deleteWorkers(client, {
  workforceId: 'gyb7IaAvkLc5IhEY2dv',
  body: {
    workers: ['8c15ad080d3eabad14037b4eb00d6a6f', '2880f38d660dd68ca6ab578b5a1d9558'],
  },
});
console.log(JSON.stringify(answer, null, 2));
