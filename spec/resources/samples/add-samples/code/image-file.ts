import { readFile } from 'node:fs/promises';
import {
  createModelArtsClient,
  addSamples,
} from '@modelarts-openapi/client';

const client = createModelArtsClient({
  endpoint:
    process.env.MODELARTS_ENDPOINT ??
    'https://modelarts.eu-de.otc.t-systems.com',
  projectId: '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731',
  token: process.env.MODELARTS_TOKEN ?? '',
});

const image = await readFile('rabbit.png');

const answer = await addSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  body: {
    samples: [
      {
        name: 'rabbit.png',
        data: image.toString('base64'),
        sample_type: 0,
        labels: [{ name: 'Rabbits', type: 0 }],
      },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
