import {
  createModelArtsClient,
  createWorkforceTask,
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

const answer = await createWorkforceTask(client, {
  datasetId: 'OBegCXHxTJ2JHRAZWr0',
  body: {
    task_name: 'task-eb17',
    synchronize_data: false,
    synchronize_auto_labeling_data: false,
    workforces_config: {
      workforces: [
        {
          workforce_id: 'feSUo5NUIUnQAQNNTiS',
          workers: [
            { email: 'ada@example.com' },
            { email: 'grace@example.com' },
            { email: 'jane@example.com' },
          ],
        },
      ],
    },
    auto_sync_dataset: false,
  },
});
console.log(JSON.stringify(answer, null, 2));
