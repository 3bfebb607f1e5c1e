import {
  createModelArtsClient,
  createDataset,
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

const answer = await createDataset(client, {
  body: {
    workspace_id: '0',
    dataset_name: 'dataset-457f',
    dataset_type: 0,
    data_sources: [{ data_type: 0, data_path: '/test-obs/classify/input/animals/' }],
    description: '',
    work_path: '/test-obs/classify/output/',
    work_path_type: 0,
    labels: [
      {
        name: 'Rabbits',
        type: 0,
        property: { '@modelarts:color': '#3399ff' },
      },
      { name: 'Bees', type: 0, property: { '@modelarts:color': '#3399ff' } },
    ],
  },
});
console.log(JSON.stringify(answer, null, 2));
