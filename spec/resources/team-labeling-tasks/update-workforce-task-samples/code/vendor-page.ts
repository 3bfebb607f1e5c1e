import {
  createModelArtsClient,
  updateWorkforceTaskSamples,
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

const answer = await updateWorkforceTaskSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  workforceTaskId: 'iYZx7gScPUozOXner9k',
  body: {
    samples: [
      {
        sample_id: '0a0939d6d3c48a3d2a2619245943ac21',
        worker_id: '8c15ad080d3eabad14037b4eb00d6a6f',
        labels: [{ name: 'tulips' }],
      },
      {
        sample_id: '0e1b5a16a5a577ee53aeb34278a4b3e7',
        worker_id: '8c15ad080d3eabad14037b4eb00d6a6f',
        labels: [{ name: 'tulips' }],
      },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
