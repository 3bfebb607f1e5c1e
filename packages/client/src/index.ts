export type * from '@modelarts-openapi/types';
export { createModelArtsClient } from './client.js';
export type { ModelArtsClient, ModelArtsClientOptions } from './client.js';
