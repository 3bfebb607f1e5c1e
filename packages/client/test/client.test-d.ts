import type {
  Authentication,
  ErrorResponse,
  ModelArtsClient,
  ModelArtsClientOptions,
  Task,
} from '@modelarts-openapi/client';
import type { WithoutProject } from '../src/path.js';
import { expectTypeOf, test } from 'vitest';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
declare const client: ModelArtsClient;

test('a call returns the task or the error of the description', async () => {
  const { data, error } = await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } } });
  expectTypeOf(data).toExtend<Task | undefined>();
  expectTypeOf(error).toExtend<ErrorResponse | undefined>();
});

test('a call needs the dataset and the task, and takes no project', () => {
  // @ts-expect-error task_id is missing
  void client.GET(PATH, { params: { path: { dataset_id: 'd' } } });
  // @ts-expect-error params are missing
  void client.GET(PATH);
  // @ts-expect-error project_id belongs to the client
  void client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't', project_id: 'p' } } });
  // @ts-expect-error there is no such operation
  void client.POST(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } } });
});

test('an operation whose only parameter was the project needs an empty path', () => {
  type Paths = WithoutProject<{ '/x/{project_id}': { get: { parameters: { path: { project_id: string } } } } }>;
  expectTypeOf<{ path: {} }>().toExtend<Paths['/x/{project_id}']['get']['parameters']>();
});

test('a call can have its own time and retries', () => {
  void client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } }, timeout: 1_000, retry: { attempts: 1 } });
});

test('a token and another authentication exclude each other', () => {
  type Address = { region: string; projectId: string };
  expectTypeOf<Address & { token: () => Promise<string> }>().toExtend<ModelArtsClientOptions>();
  expectTypeOf<Address & { authentication: Authentication }>().toExtend<ModelArtsClientOptions>();
  expectTypeOf<Address>().not.toExtend<ModelArtsClientOptions>();
  expectTypeOf<Address & { token: string; authentication: Authentication }>().not.toExtend<ModelArtsClientOptions>();
});

test('an address is a region or an endpoint', () => {
  expectTypeOf<{ region: string; projectId: string; token: string }>().toExtend<ModelArtsClientOptions>();
  expectTypeOf<{ endpoint: string; projectId: string; token: string }>().toExtend<ModelArtsClientOptions>();
  expectTypeOf<{ projectId: string; token: string }>().not.toExtend<ModelArtsClientOptions>();
  expectTypeOf<{ region: string; endpoint: string; projectId: string; token: string }>().not.toExtend<ModelArtsClientOptions>();
});
