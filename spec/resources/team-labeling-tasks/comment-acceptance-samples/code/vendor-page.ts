import {
  createModelArtsClient,
  commentAcceptanceSamples,
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

const answer = await commentAcceptanceSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  workforceTaskId: 'tY330MHxV9dqIPVaTRM',
  body: {
    comments: [
      {
        worker_id: '8c15ad080d3eabad14037b4eb00d6a6f',
        sample_id: '09ac49d5b06385849c8769fdcf0f6d60',
        accept: true,
        comment: '',
        score: 'A',
      },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
