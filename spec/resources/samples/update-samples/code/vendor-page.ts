import {
  createModelArtsClient,
  updateSamples,
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

const answer = await updateSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  body: {
    samples: [
      {
        sample_id: '8b583c44bf249f8ba43ea42c92920221',
        labels: [{ name: 'label' }],
      },
      {
        sample_id: 'b5fe3039879660a2e6bf18166e247f68',
        labels: [{ name: 'label' }],
      },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
