import {
  createModelArtsClient,
  reviewWorkforceTaskSamples,
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

const answer = await reviewWorkforceTaskSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  workforceTaskId: 'iYZx7gScPUozOXner9k',
  body: {
    comments: [
      {
        worker_id: '8c15ad080d3eabad14037b4eb00d6a6f',
        sample_id: '0d43f9811d3808a3146c673257d4a1dbhh',
        accept: true,
        comment: '',
        score: 'A',
      },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
