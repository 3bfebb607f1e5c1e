import { createModelArtsClient, type ModelArtsClientOptions } from '@modelarts-openapi/client';
import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';

const path = '/v2/{project_id}/datasets/{dataset_id}/tasks';
const params = { path: { dataset_id: 'd' } };

function setUp(projectId: ModelArtsClientOptions['projectId']) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const client = createModelArtsClient({ endpoint: 'http://localhost', token: 'any', projectId, fetch: emulator.fetch, clock });
  const paths = () => emulator.requests().requests.map(({ path }) => path);
  return { clock, client, paths };
}

describe('what provides the ID of the project', () => {
  test('is asked with the first call, once for all, and middleware sees the address as it is sent', async () => {
    let asked = 0;
    const { client, paths } = setUp(async () => `p${++asked}`);
    const seen: string[] = [];
    client.use({ onRequest: ({ request }) => void seen.push(new URL(request.url).pathname) });
    expect(asked).toBe(0);
    await Promise.all([client.GET(path, { params }), client.GET(path, { params }), client.request('get', path, { params })]);
    expect(paths()).toEqual(Array(3).fill('/v2/p1/datasets/d/tasks'));
    expect(seen).toEqual(paths());
  });

  test('that fails is a lost connection, and is asked again the next time', async () => {
    let asked = 0;
    const down = new Error('it is down');
    const { client, paths } = setUp(() => {
      if (++asked === 1) throw down;
      return 'p1';
    });
    await expect(client.GET(path, { params })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'the provider of the project ID failed',
      cause: down,
    });
    expect(paths()).toEqual([]);
    await client.GET(path, { params });
    expect(paths()).toHaveLength(1);
  });

  test.each([undefined, '', '..', '\n', 7])('that provides %j sends nothing', async (wrong) => {
    const { client, paths } = setUp((() => wrong) as never);
    await expect(client.GET(path, { params })).rejects.toThrow('project_id: expected one segment of a path');
    expect(paths()).toEqual([]);
  });

  test('that hangs ends the call in its time, and is asked again the next time', async () => {
    let asked = 0;
    const { client, clock, paths } = setUp(() => (++asked === 1 ? new Promise(() => {}) : 'p1'));
    const error = await clock.run(client.GET(path, { params, timeout: 5_000 }).catch((error: Error) => error));
    expect(error).toMatchObject({
      name: 'DeadlineError',
      message: 'no answer in 5000 ms: the provider of the project ID gave none',
      method: 'GET',
    });
    await client.GET(path, { params });
    expect(paths()).toHaveLength(1);
  });

  test('is not waited for by a caller that goes away, and still by the others', async () => {
    let provide = (_projectId: string) => {};
    const { client, paths } = setUp(() => new Promise((resolve) => (provide = resolve)));
    const controller = new AbortController();
    const gone = client.GET(path, { params, signal: controller.signal });
    const other = client.GET(path, { params });
    controller.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    provide('p1');
    await other;
    expect(paths()).toHaveLength(1);
  });
});
