import {
  createModelArtsClient,
  deleteProcessorTaskVersion,
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

await deleteProcessorTaskVersion(client, {
  taskId: 'kM7j9TSa611ZzBThzSr',
  versionId: 'qSaudx2sbPvthHygckA',
});
console.log('Done.');
