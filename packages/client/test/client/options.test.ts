import { createModelArtsClient, type ModelArtsClientOptions } from '@modelarts-openapi/client';
import { describe, expect, test, vi } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

describe('options', () => {
  const good = { region: 'eu-de', projectId: 'p1', token };

  test.each([
    [{ region: undefined }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example/' }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example#' }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example?' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: '127.0.0.1' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: 'ftp://127.0.0.1/x' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: 'http://modelarts.example' }, '(http to this machine only)'],
    [{ endpoint: 'http://127.0.0.1.example' }, '(http to this machine only)'],
    [{ endpoint: 'https://127.0.0.1?token=hidden' }, 'no user, no query'],
    [{ projectId: '' }, 'project_id: expected one segment of a path, got ""'],
    [{ projectId: undefined }, 'project_id: expected one segment of a path, got undefined'],
    [{ token: '' }, 'token: expected visible ASCII'],
    [{ token: undefined }, 'token: expected visible ASCII'],
    [{ token: 'line\nbreak' }, 'token: expected visible ASCII'],
    [{ token: 7 }, 'token: expected visible ASCII'],
    [{ timeout: Number.NaN }, 'timeout: expected a number above 0, got NaN'],
    [{ timeout: 0 }, 'timeout: expected a number above 0, got 0'],
    [{ timeout: -1 }, 'timeout: expected a number above 0, got -1'],
    [{ timeout: '1000' }, 'timeout: expected a number above 0, got string'],
    [{ timeout: 10n }, 'timeout: expected a number above 0, got bigint'],
    [{ retry: 3 }, 'retry: expected { attempts, unsafe }'],
    [{ onAttempt: 'log' }, 'onAttempt: expected a function'],
    [{ fetch: {} }, 'fetch: expected a function'],
    [{ retry: { attempts: 0 } }, 'retry.attempts: expected a number above 0, got 0'],
    [{ retry: { attempts: Number.NaN } }, 'retry.attempts: expected a number above 0, got NaN'],
    [{ headers: { 'X-A': 'line\nbreak' } }, 'headers: expected names and values that HTTP allows'],
    [{ headers: { 'line\nbreak': 'x' } }, 'headers: expected names and values that HTTP allows'],
  ])('%o are refused in words', (wrong, message) => {
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(TypeError);
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(message);
  });

  test.each(['http://localhost:1', 'http://127.9.9.9', 'http://[::1]:1/x/', 'https://api.example/x'])('%s is an endpoint', (endpoint) => {
    expect(() => createModelArtsClient({ endpoint, projectId: 'p1', token })).not.toThrow();
  });

  test.each([
    { timeout: 0 },
    { timeout: -5 },
    { timeout: Number.NaN },
    { retry: { attempts: -1 } },
    { retry: true },
    { headers: { a: 'line\nbreak' } },
    { signal: 'a signal' },
    { signal: {} },
    { onAttempt: 5 },
    { fetch: 'fetch' },
  ])('%j of a call are refused in words, before anything is sent', async (wrong) => {
    const fetch = vi.fn();
    const client = createModelArtsClient({ ...good, fetch });
    const init = { params, ...(wrong as object) };
    await expect(client.GET(PATH, init)).rejects.toThrow(TypeError);
    await expect(client.GET(PATH, init)).rejects.toThrow(`${Object.keys(wrong)[0]}`);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('that are undefined are not given', async () => {
    const fetch = vi.fn(async () => Response.json({ error_code: 'ModelArts.4700' }, { status: 503 }));
    const client = createModelArtsClient({
      ...good,
      fetch,
      retry: { attempts: 1 },
      timeout: undefined,
      headers: undefined,
      onAttempt: undefined,
    });
    const none = { timeout: undefined, retry: { attempts: undefined, unsafe: undefined }, signal: undefined, onAttempt: undefined };
    await client.GET(PATH, { params, ...none });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('such as headers go with every request, and a call can have its own', async () => {
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ ...good, region: undefined, endpoint, headers: { 'X-Trace': 'all', 'X-Workspace-Id': 'w' } });
    await client.GET(PATH, { params });
    await client.GET(PATH, { params, headers: { 'X-Trace': 'one', 'X-Workspace-Id': null } });
    const [first, second] = requests.map(({ headers }) => headers);
    expect(first).toMatchObject({ 'x-trace': 'all', 'x-workspace-id': 'w', 'user-agent': 'modelarts-openapi-client' });
    expect(second).toMatchObject({ 'x-trace': 'one' });
    expect(second).not.toHaveProperty('x-workspace-id');
  });

  test('such as headers can name the program', async () => {
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ ...good, region: undefined, endpoint, headers: { 'User-Agent': 'labeler/1.2' } });
    await client.GET(PATH, { params });
    expect(requests[0]?.headers['user-agent']).toBe('labeler/1.2');
  });
});
