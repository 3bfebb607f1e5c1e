import { createModelArtsClient } from '@modelarts-openapi/client';

/** On the server only: a page would show the token to everybody. */
export const clientOf = () =>
  createModelArtsClient({
    endpoint: process.env['MODELARTS_ENDPOINT'] ?? '',
    projectId: 'a-project',
    token: process.env['MODELARTS_TOKEN'] ?? '',
    timeout: 5_000,
  });
