import type {
  Authentication,
  ErrorResponse,
  IntelligentTask,
  IntelligentTaskList,
  ModelArtsClient,
  ModelArtsClientOptions,
  Sample,
  SampleList,
} from '@modelarts-openapi/client';
import type { Client } from 'openapi-fetch';
import { describe, expectTypeOf, test } from 'vitest';
import type { WithoutProject } from '../../src/path.js';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const TASKS = '/v2/{project_id}/datasets/{dataset_id}/tasks';
const SAMPLES = '/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples';
declare const client: ModelArtsClient;

test('a call returns the task or the error of the description', async () => {
  const { data, error } = await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } } });
  expectTypeOf(data).toExtend<IntelligentTask | undefined>();
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

describe('an operation whose path has the project alone', () => {
  interface Paths {
    '/{project_id}/shops': {
      get: {
        parameters: { path: { project_id: string }; query?: { limit?: number } };
        responses: { 200: { content: { 'application/json': { id: string } } } };
      };
      post: {
        parameters: { path: { project_id: string } };
        requestBody: { content: { 'application/json': { name: string } } };
        responses: { 201: { content: { 'application/json': { id: string } } } };
      };
      delete: { parameters: { path: { project_id: string }; query: { name: string } }; responses: { 204: { content?: never } } };
    };
  }
  const shops = client as unknown as Client<WithoutProject<Paths>>;

  test('is called without parameters, or with those that it has beside', async () => {
    expectTypeOf((await shops.GET('/{project_id}/shops')).data).toEqualTypeOf<{ id: string } | undefined>();
    void shops.GET('/{project_id}/shops', { params: { query: { limit: 1 } } });
    expectTypeOf((await shops.POST('/{project_id}/shops', { body: { name: 'n' } })).data).toEqualTypeOf<{ id: string } | undefined>();
  });

  test('needs what it needs beside, and takes no project', () => {
    // @ts-expect-error the body is missing
    void shops.POST('/{project_id}/shops');
    // @ts-expect-error params are missing
    void shops.DELETE('/{project_id}/shops');
    // @ts-expect-error name is missing
    void shops.DELETE('/{project_id}/shops', { params: {} });
    // @ts-expect-error project_id belongs to the client
    void shops.GET('/{project_id}/shops', { params: { path: { project_id: 'p' } } });
    // @ts-expect-error there is no such parameter
    void shops.GET('/{project_id}/shops', { params: { query: { limits: 1 } } });
  });
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

test('answers made by hand are what the description names', async () => {
  const params = { path: { dataset_id: 'd' } };
  expectTypeOf((await client.GET(TASKS, { params })).data).toExtend<IntelligentTaskList | undefined>();
  expectTypeOf((await client.GET(SAMPLES, { params })).data).toExtend<SampleList | undefined>();
  const sample = await client.GET(`${SAMPLES}/{sample_id}`, { params: { path: { dataset_id: 'd', sample_id: 's' } } });
  expectTypeOf(sample.data).toExtend<Sample | undefined>();
});
