import {
  createModelArtsClient,
  addSamples,
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

// One of your own: (await readFile('rabbit.png')).toString('base64')
const data =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAALUlEQVR42mNg' +
  'YGCQMAAhmQIGngQGvgcM7AcY+B8wyH9gkN4AIuU+gLhAQTAAANjaCdo/r5tEAAAAAElFTkSuQmCC';

const answer = await addSamples(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  body: {
    samples: [
      {
        name: 'rabbit.png',
        data,
        sample_type: 0,
        labels: [{ name: 'Rabbits', type: 0 }],
      },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
