import {
  createModelArtsClient,
  deleteSamples,
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

const answer = await deleteSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  body: {
    samples: ['9cb9bc9b34bf53b6ec9a84998b1711bf', '9ea63ef78d8c9037c9bcb12b477821bf'],
  },
});
console.log(JSON.stringify(answer, null, 2));
