import {
  createModelArtsClient,
  createProcessorTask,
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

const answer = await createProcessorTask(client, {
  body: {
    name: 'PRE-e77c',
    inputs: [
      {
        type: 'DATASET',
        source: 'PYc9H2HGv5BJNwBGXyK',
        version_id: 'yoJ5ssClpNlOrsjjFDa',
      },
    ],
    work_path: { type: 'DATASET', path: 'PYc9H2HGv5BJNwBGXyK', version_name: 'V0010' },
    description: '',
    create_version: true,
    template: {
      id: 'sys_data_validation',
      operator_params: [
        {
          name: 'MetaValidation',
          advanced_params_switch: false,
          params: {
            task_type: 'image_classification',
            dataset_type: 'manifest',
            source_service: 'select',
            filter_func: 'data_validation_select',
            image_max_width: '1920',
            image_max_height: '1920',
            total_status: '[0,1,2]',
          },
        },
      ],
    },
    workspace_id: '0',
  },
});
console.log(JSON.stringify(answer, null, 2));
