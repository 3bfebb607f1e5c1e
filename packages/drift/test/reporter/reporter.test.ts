import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createModelArtsClient } from '@modelarts-openapi/client';
import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/finding.js';
import { createDriftReporter } from '../../src/index.js';
import { task } from '../recording.js';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';

/** A client of the emulator, whose answers `change` may change, with a reporter. */
function clientWith(options: Partial<Parameters<typeof createDriftReporter>[0]> = {}, change = (body: any) => body) {
  const found: Finding[] = [];
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const { projectId, datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
  const fetch = async (request: Request) => {
    const response = await emulator.fetch(request);
    return Response.json(change(await response.json()), { status: response.status });
  };
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId, token: 'any', fetch, clock });
  const reporter = createDriftReporter({ onDrift: (finding) => found.push(finding), ...options });
  client.use(reporter);
  const call = (task_id = taskId) => client.GET(PATH, { params: { path: { dataset_id: datasetId, task_id } } });
  return { call, clock, emulator, found, reporter };
}

describe('live responses', () => {
  test('that are as described are no drift, from the first state of a task to the last', async () => {
    const { call, clock, found, reporter } = clientWith();
    for (let step = 0; step < 10; step++) {
      expect((await call()).data).toBeDefined();
      await clock.advance(10_000);
    }
    expect((await call('unknown')).error).toBeDefined();
    await reporter.settled();
    expect(found).toEqual([]);
  });

  test('that drifted are reported, and reach the caller as they are', async () => {
    const { call, found, reporter } = clientWith({}, (body) => ({ ...body, status: 9, surprise: [1] }));
    const { data, response } = await call();
    expect(data).toMatchObject({ status: 9, surprise: [1] });
    expect(await response.json()).toEqual(data);
    await reporter.settled();
    expect(found).toEqual([
      { rule: 'unknown-value', location: 'getIntelligentTask 200 status', message: 'is 9, expected one of -1, 0, 1, 2, 3, 4, 5', count: 1 },
      {
        rule: 'undocumented-field',
        location: 'getIntelligentTask 200 surprise',
        message: 'is not described, and is of type array',
        count: 1,
      },
    ]);
  });

  test('are checked after the caller has them', async () => {
    const order: string[] = [];
    const { call, reporter } = clientWith({ onDrift: () => order.push('reported') }, (body) => ({ ...body, status: 9 }));
    await call();
    order.push('caller');
    await reporter.settled();
    expect(order).toEqual(['caller', 'reported']);
  });

  test('are not harmed by what the callbacks throw', async () => {
    const error = new Error('from onDrift');
    const onError = vi.fn(() => {
      throw new Error('from onError');
    });
    const onDrift = () => {
      throw error;
    };
    const { call, reporter } = clientWith({ onDrift, onError }, (body) => ({ ...body, status: 9 }));
    expect((await call()).data).toMatchObject({ status: 9 });
    await reporter.settled();
    expect(onError).toHaveBeenCalledExactlyOnceWith(error);
  });
});

describe('each answer is seen as it came', () => {
  const json = (body: unknown, status: number) => Response.json(body, { status });
  const html = (status: number) => new Response('<html>', { status, headers: { 'Content-Type': 'text/html' } });

  test.each<[string, () => Response[], string[]]>([
    ['HTML', () => [html(200)], ['undocumented-content-type getIntelligentTask 200 text/html']],
    ['an undocumented status without a body', () => [new Response(null, { status: 204 })], ['undocumented-status getIntelligentTask 204']],
    ['nothing', () => [new Response('', { headers: { 'Content-Type': 'application/json' } })], ['missing-body getIntelligentTask 200']],
    [
      'no JSON',
      () => [new Response('{"status":', { headers: { 'Content-Type': 'application/json' } })],
      ['not-json getIntelligentTask 200'],
    ],
    [
      'one that is sent again',
      () => [json({ oops: 1 }, 503), json(task(), 200)],
      [
        'missing-field getIntelligentTask 503 error_code',
        'missing-field getIntelligentTask 503 error_msg',
        'undocumented-field getIntelligentTask 503 oops',
      ],
    ],
    [
      'each that is sent again',
      () => [html(502), json({ ...task(), status: 9 }, 200)],
      ['undocumented-content-type getIntelligentTask 502 text/html', 'unknown-value getIntelligentTask 200 status'],
    ],
  ])('%s', async (_name, answers, expected) => {
    const found: string[] = [];
    const reporter = createDriftReporter({
      onDrift: ({ rule, location }) => found.push(`${rule} ${location}`),
      onError: (error) => expect.unreachable(String(error)),
    });
    const clock = createManualClock();
    const queue = answers();
    const fetch = async () => {
      clock.advance(10_000);
      return queue.shift()!;
    };
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p', token: 'any', fetch, clock });
    client.use(reporter);
    const calling = client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } } }).catch(() => undefined);
    while (queue.length > 0) await clock.advance(10_000);
    await calling;
    await reporter.settled();
    expect(found.sort()).toEqual(expected.sort());
  });

  test('and neither the token nor a signature', async () => {
    let seen = '';
    const reporter = createDriftReporter({ onDrift: () => {} });
    const { client } = clientOf((request) => void (seen = request.headers.get('X-Auth-Token')!));
    client.use({
      ...reporter,
      onAnswer({ request }: { request: Request }) {
        seen += request.headers.get('X-Auth-Token');
      },
    } as never);
    await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } } });
    expect(seen).toBe('anynull');
  });

  function clientOf(onRequest: (request: Request) => void) {
    const fetch = async (request: Request) => {
      onRequest(request);
      return Response.json(task());
    };
    return { client: createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p', token: 'any', fetch }) };
  }
});

describe('without the client', () => {
  const request = new Request('http://localhost/');

  test('a body that was read already is an error to tell, not to throw', async () => {
    const onError = vi.fn();
    const reporter = createDriftReporter({ onDrift: () => {}, onError });
    const response = Response.json(task());
    await response.text();
    expect(reporter.onResponse({ request, response, schemaPath: PATH })).toBe(undefined);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('responses are sampled', async () => {
    const onDrift = vi.fn();
    const reporter = createDriftReporter({ onDrift, sampleRate: 0.25 });
    const random = vi.spyOn(Math, 'random');
    for (const value of [0.24, 0.25, 0.9]) {
      random.mockReturnValueOnce(value);
      reporter.onResponse({ request, response: Response.json({ status: 9 }), schemaPath: PATH });
    }
    random.mockRestore();
    await reporter.settled();
    expect(onDrift).toHaveBeenCalledOnce();
  });

  test('an operation that is not described is found', async () => {
    const onDrift = vi.fn();
    const reporter = createDriftReporter({ onDrift });
    reporter.onResponse({ request, response: Response.json({}), schemaPath: '/v3/x' });
    await reporter.settled();
    expect(onDrift).toHaveBeenCalledWith({ rule: 'undocumented-operation', location: 'GET /v3/x', message: 'is not described', count: 1 });
  });
});

test.each<[object, string]>([
  [{}, 'onDrift: expected a function, got undefined'],
  [{ onDrift: () => {}, sampleRate: 2 }, 'sampleRate: expected a number from 0 to 1, got 2'],
  [{ onDrift: () => {}, sampleRate: NaN }, 'sampleRate: expected a number from 0 to 1, got NaN'],
  [{ onDrift: () => {}, showValues: 'yes' }, 'showValues: expected true or false, got string'],
  [{ onDrift: () => {}, onError: 7 }, 'onError: expected a function, got number'],
])('%o is refused', (options, message) => {
  expect(() => createDriftReporter(options as never)).toThrow(new TypeError(message));
});

const entry = new URL('../../dist/index.js', import.meta.url);

test('it works where no code may be made of text, as under a strict Content-Security-Policy', () => {
  const script = `
    import { createDriftReporter } from ${JSON.stringify(entry.href)};
    const reporter = createDriftReporter({ onDrift: ({ location }) => console.log(location), onError: console.error });
    const request = new Request('http://localhost/');
    reporter.onResponse({ request, response: Response.json({ status: 9, create_time: 'x', config: { export_params: {} } }), schemaPath: ${JSON.stringify(PATH)} });
    await reporter.settled();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['getIntelligentTask 200 create_time\ngetIntelligentTask 200 status\n', '']);
});

test('it imports nothing but its own files, so that it works outside of Node', () => {
  const seen = new Set<string>();
  const visit = (url: URL) => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    for (const [, specifier = ''] of readFileSync(url, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from ['"]([^'"]+)['"]/gm)) {
      expect(specifier).toMatch(/^\./);
      visit(new URL(specifier, url));
    }
  };
  visit(entry);
  expect(seen.size).toBeGreaterThan(1);
});
