// What holds for the function of any operation, whichever the description has.
import * as everything from '@modelarts-openapi/client';
import {
  ApiError,
  ConnectionError,
  createModelArtsClient,
  type Fetch,
  getDatasetVersion,
  startIntelligentTask,
} from '@modelarts-openapi/client';
import { camelCase, type Description, listStyleOf, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import { describe, expect, test } from 'vitest';

type Call = (client: everything.ModelArtsClient, parameters?: object, settings?: object) => Promise<unknown>;

const operations = operationsOf(description as unknown as Description);
const functions = everything as unknown as Record<string, Call>;
const propertyOf = (name: string) => camelCase(name.replaceAll('_', '-'));
const ids = { datasetId: 'd', versionId: 'v' };

const answering = (fetch: Fetch) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, retry: { attempts: 1 } });
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Every parameter that an operation has, under the name that a function takes, and what is to arrive. */
function everyParameter({ parameters, requestBody, path, definition }: Operation) {
  const given: Record<string, unknown> = {};
  const query = new URLSearchParams();
  let expected = path.replace('{project_id}', 'p1');
  const { parameter, limit } = definition['x-pagination'] ?? {};
  parameters.forEach((one, index) => {
    const { name, in: where } = one;
    if (name === 'project_id') return;
    const value = name === parameter || name === limit ? index : `value ${index}`;
    // The client writes all lists in one way: another one needs a change there.
    const style = listStyleOf(description as unknown as Description, one);
    expect(style ?? 'separated').toBe('separated');
    given[propertyOf(name)] = style ? [value, 'another'] : value;
    if (where === 'query') query.set(name, style ? `${value},another` : `${value}`);
    else expected = expected.replace(`{${name}}`, `value%20${index}`);
  });
  if (requestBody) given['body'] = { some: 'thing' };
  return { given, pathname: expected, query: Object.fromEntries(query) };
}

/** An answer with what its links hand on, and without entries where it is a list. */
function answerOf({ definition }: Operation) {
  const handedOn = [...JSON.stringify(definition).matchAll(/\$response\.body#\/(\w+)/g)].map(([, name]) => [name, 'an-id']);
  const { entries } = definition['x-pagination'] ?? {};
  return { ...Object.fromEntries(handedOn), ...(entries && { [entries]: [] }) };
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', (name, operation) => {
  test('puts each parameter where the description has it', async () => {
    const { given, pathname, query } = everyParameter(operation);
    let sent: Request | undefined;
    const client = answering(async (request) => {
      sent = request;
      return Response.json(answerOf(operation));
    });
    await functions[name]!(client, given);
    const url = new URL(sent?.url ?? '');
    expect([sent?.method, url.pathname, Object.fromEntries(url.searchParams)]).toEqual([
      operation.method,
      pathname,
      expect.objectContaining(query),
    ]);
    expect(await sent?.text()).toBe(operation.requestBody ? '{"some":"thing"}' : '');
  });

  test.each([{ colour: 'red' }, { project_id: 'p' }, { projectId: 'p' }, { signal: undefined }, { dataset_id: 'd' }])(
    'refuses %j, and sends nothing',
    async (unknown) => {
      const client = answering(() => Promise.reject(new Error('sent')));
      const error = await errorOf(Promise.resolve(functions[name]!(client, { ...everyParameter(operation).given, ...unknown })));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(new RegExp(`^${Object.keys(unknown)[0]}: unknown, expected `));
    },
  );
});

describe('what a function is given', () => {
  test('may be undefined, which is as if it were not', async () => {
    const urls: string[] = [];
    const client = answering(async ({ url }) => {
      urls.push(url);
      return Response.json({ task_id: 't', status: 1 });
    });
    await getDatasetVersion(client, ids, { signal: undefined, timeout: undefined, retry: undefined, headers: undefined });
    expect(urls).toEqual(['http://localhost/v2/p1/datasets/d/versions/v']);
  });

  test('must have an ID for each segment of the path', async () => {
    const client = answering(() => Promise.reject(new Error('sent')));
    await expect(getDatasetVersion(client, { datasetId: 'd', versionId: undefined as never })).rejects.toThrow(
      new TypeError('versionId: expected one segment of a path, got undefined'),
    );
    await expect(getDatasetVersion(client, undefined as never)).rejects.toThrow(TypeError);
    await expect(getDatasetVersion(client, { datasetId: 'd', versionId: '..' })).rejects.toThrow(TypeError);
  });

  test('must have no setting that there is not', async () => {
    const client = answering(() => Promise.reject(new Error('sent')));
    await expect(getDatasetVersion(client, ids, { limit: 1 } as never)).rejects.toThrow(
      new TypeError('limit: unknown, expected signal, timeout, retry, headers, fetch, onAttempt'),
    );
  });

  test.each([5_000, 'text', () => {}])('must have settings that are an object, not %s', async (settings) => {
    const sent: Request[] = [];
    const client = answering(async (request) => {
      sent.push(request);
      return Response.json({});
    });
    await expect(functions['getDatasetVersion']!(client, ids, settings as object)).rejects.toThrow('settings: expected an object');
    expect(sent).toEqual([]);
  });

  test('must have a body where one is needed', async () => {
    const sent: Request[] = [];
    const client = answering(async (request) => {
      sent.push(request);
      return Response.json({ task_id: 't' });
    });
    for (const given of [{ datasetId: 'd' }, { datasetId: 'd', body: undefined }]) {
      await expect(functions['startIntelligentTask']!(client, given)).rejects.toThrow('body: expected one, got undefined');
    }
    expect(sent).toEqual([]);
  });

  test('is sent with headers of its own', async () => {
    let seen: string | null | undefined;
    const client = answering(async (request) => {
      seen = request.headers.get('x-language');
      return Response.json({ version_id: 'v' });
    });
    await getDatasetVersion(client, ids, { headers: { 'X-Language': 'en-us' } });
    expect(seen).toBe('en-us');
  });
});

describe('a call whose outcome is unknown', () => {
  const start = (fetch: Fetch) =>
    errorOf(startIntelligentTask(answering(fetch), { datasetId: 'd', body: { task_type: 'auto-label' } })) as Promise<Error>;
  const status = (code: number) => async () => Response.json({ error_code: 'ModelArts.1', error_msg: 'no' }, { status: code });

  test.each([
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed')), ConnectionError],
    ['a 500', status(500), ApiError],
    ['a 504', status(504), ApiError],
  ] as const)('after %s names the function that tells it', async (_what, fetch, Class) => {
    const error = await start(fetch);
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ outcome: 'listIntelligentTasks', message: expect.stringMatching(/: listIntelligentTasks tells$/) });
  });

  test.each([400, 429, 501])('is none after %i', async (code) => {
    const error = await start(status(code));
    expect(error).toMatchObject({ status: code, message: 'ModelArts.1: no' });
    expect(error).not.toHaveProperty('outcome');
  });
});
