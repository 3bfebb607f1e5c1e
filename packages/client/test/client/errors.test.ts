import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as client from '@modelarts-openapi/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATH, params, token } from './task.js';

const { isApiError, isConnectionError, isDeadlineError, isInvalidResponseError, isModelArtsError } = client;
const checks = { isApiError, isConnectionError, isDeadlineError, isInvalidResponseError, isModelArtsError };

/** One error of each kind, by a copy of the client. */
async function errorsOf({ createModelArtsClient, stopIntelligentTask }: typeof client) {
  const options = { endpoint: 'http://localhost', projectId: 'p1', token, retry: { attempts: 1 } };
  const call = (fetch: () => Promise<Response>, timeout?: number) =>
    createModelArtsClient({ ...options, fetch, timeout })
      .GET(PATH, { params })
      .catch((error: unknown) => error);
  const refusing = createModelArtsClient({
    ...options,
    fetch: async () => Response.json({ error_code: 'A.1', error_msg: 'no' }, { status: 403, headers: { 'X-A': 'b' } }),
  });
  return {
    isApiError: await stopIntelligentTask(refusing, { datasetId: 'd', taskId: 't' }).catch((error: unknown) => error),
    isConnectionError: await call(async () => Promise.reject(new Error())),
    isDeadlineError: await call(() => new Promise(() => {}), 20),
    isInvalidResponseError: await call(async () => new Response('<p>')),
  };
}

let folder: string;
let copy: typeof client;
beforeAll(async () => {
  // Beside the built files, as the copy imports the same packages.
  const built = fileURLToPath(import.meta.resolve('@modelarts-openapi/client'));
  folder = await mkdtemp(join(built, '../../.copy-'));
  await cp(join(built, '..'), folder, { recursive: true });
  copy = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.js')).href);
});
afterAll(() => rm(folder, { recursive: true }));

describe('an error', () => {
  test('is known by its kind, also where another copy of the package made it', async () => {
    expect(copy.ApiError).not.toBe(client.ApiError);
    for (const errors of [await errorsOf(client), await errorsOf(copy)]) {
      for (const [kind, error] of Object.entries(errors)) {
        const known = Object.entries(checks).filter(([, check]) => check(error));
        expect(known.map(([name]) => name).sort()).toEqual([kind, 'isModelArtsError'].sort());
      }
    }
  });

  test.each(['ConnectionError', 'ApiError', 'DeadlineError', 'InvalidResponseError'])(
    'of somebody else that is called %s is none of them',
    (name) => {
      const foreign = Object.assign(new Error('x'), { name });
      expect(Object.values(checks).some((check) => check(foreign))).toBe(false);
    },
  );

  test.each([undefined, null, 'text', 7, {}])('is not %j', (value) => {
    expect(Object.values(checks).some((check) => check(value))).toBe(false);
  });

  test('of the API has the headers of the answer, which no log repeats', async () => {
    const { isApiError: error } = await errorsOf(client);
    expect((error as client.ApiError).headers?.get('x-a')).toBe('b');
    expect(Object.keys(error as object)).not.toContain('headers');
  });

  test.each([
    [{ error: { code: 401, message: 'no' } }, '401', 'no'],
    [{ errorCode: 'A.1', errorMsg: 'no' }, 'A.1', 'no'],
    [{ code: 'A.1', message: 'no' }, 'A.1', 'no'],
    [{ error_code: { toString: 1 }, error_msg: ['x'], stack: 'forged' }, undefined, undefined],
  ])('of the API in the form %j is understood', async (body, error_code, error_msg) => {
    const { createModelArtsClient, stopIntelligentTask } = client;
    const fetch = async () => Response.json(body, { status: 403 });
    const call = stopIntelligentTask(createModelArtsClient({ region: 'eu-de', projectId: 'p1', token, fetch }), {
      datasetId: 'd',
      taskId: 't',
    });
    const error = await call.catch((error: Error) => error);
    expect(error).toMatchObject({ name: 'ApiError', status: 403, error_code, error_msg });
    expect((error as Error).stack).not.toBe('forged');
  });

  test('of the API in an unknown form shows it, short', async () => {
    const { createModelArtsClient, stopIntelligentTask } = client;
    const fetch = async () => Response.json({ fault: 'x'.repeat(1_000) }, { status: 403 });
    const call = stopIntelligentTask(createModelArtsClient({ region: 'eu-de', projectId: 'p1', token, fetch }), {
      datasetId: 'd',
      taskId: 't',
    });
    const error = await call.catch((error: Error) => error);
    expect(error).toMatchObject({ name: 'ApiError', status: 403, error_code: undefined });
    expect((error as Error).message).toMatch(/^status 403: \{"fault":"x+$/);
    expect((error as Error).message.length).toBeLessThan(250);
  });
});
