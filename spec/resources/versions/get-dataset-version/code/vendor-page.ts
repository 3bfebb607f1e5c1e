import { createModelArtsClient } from '@modelarts-openapi/client';

const client = createModelArtsClient({
  endpoint:
    process.env.MODELARTS_ENDPOINT ??
    'https://modelarts.eu-de.otc.t-systems.com',
  projectId: '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731',
  token: process.env.MODELARTS_TOKEN ?? '',
});

const { data, error } = await client.GET(
  '/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}',
  {
    params: {
      path: {
        dataset_id: 'OBegCXHxTJ2JHRAZWr0',
        version_id: 'eSOKEQaXhKzxN00WKoV',
      },
    },
  },
);

if (error) {
  throw new Error(`${error.error_code}: ${error.error_msg}`);
}
console.log(JSON.stringify(data, null, 2));
