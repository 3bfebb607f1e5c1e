import { description } from '@modelarts-openapi/spec';
import { describe, expect, test } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import { reportFormats } from '../../src/findings/report/index.js';
import { shapes, values } from '../../src/shown/shown.js';
import { entry, folderWith, har, ndjson, task, URL_OF_TASK } from '../recording.js';

const SECRET = 'hunter2-MIIabc';

/** Everything that is reported, in all reportFormats. */
async function reported(files: Record<string, string>, shown = shapes): Promise<string> {
  const outcome = await checkTraffic([folderWith(files)], { shown });
  expect(outcome.findings.length + outcome.unreadable.length).toBeGreaterThan(0);
  return Object.values(reportFormats)
    .map((write) => write(outcome, { tool: 'modelarts-drift', color: true }))
    .join('');
}

const header = (name: string) => ({ name, value: SECRET });

test('headers that prove who sends a request are in no report', async () => {
  const proof = ['Authorization', 'X-Auth-Token', 'X-Security-Token', 'Cookie'].map(header);
  const text = await reported({ 'a.har': har([entry({ status: 9 }, { requestHeaders: proof, responseHeaders: [header('Set-Cookie')] })]) });
  expect(text).not.toContain(SECRET);
});

test('query parameters and what is in an address are in no report', async () => {
  const url = `https://user:${SECRET}@modelarts.eu-de.otc.t-systems.com${new URL(URL_OF_TASK).pathname}?token=${SECRET}&X-Amz-Signature=${SECRET}#${SECRET}`;
  const text = await reported({ 'a.har': har([entry(task(), { url })]) });
  expect(text).toContain('query.token');
  expect(text).not.toContain(SECRET);
});

describe('in the place of a name or a value', () => {
  const TOKENS = [SECRET, 'MIIabcDEF0123', 'a1b2c3d4e5f60718293a4b5c6d7e8f90', 'x'.repeat(200), 'Bearer abc', 'AKIAIOSFODNN7EXAMPLE'];
  const inPath = (token: string) => URL_OF_TASK.replace('/tasks/', `/${encodeURIComponent(token)}/`);

  test.each<[string, (token: string) => object]>([
    ['a query', (token) => entry(task(), { url: `${URL_OF_TASK}?${encodeURIComponent(token)}` })],
    ['the name of a parameter', (token) => entry(task(), { url: `${URL_OF_TASK}?${encodeURIComponent(token)}=1` })],
    ['the name of a field', (token) => entry({ status: 1, [token]: 1 })],
    ['the name of a field that is there twice', (token) => entry(`{"status":1,"${token}":1,"${token}":2}`)],
    ['a segment of a path', (token) => entry(task(), { url: inPath(token) })],
    ['a method', (token) => entry(task(), { method: token })],
    ['a media type', (token) => entry(task(), { mimeType: token })],
    ['a part of a media type', (token) => entry(task(), { mimeType: `application/${token}` })],
    ['the end of a media type', (token) => entry(task(), { mimeType: `application/json${token}` })],
    [
      'a described header',
      (token) => entry({ error_code: 'a', error_msg: 'b' }, { status: 429, responseHeaders: [{ name: 'Retry-After', value: token }] }),
    ],
    [
      'a described query parameter',
      (token) =>
        entry({}, { url: `${URL_OF_TASK.replace('/t1', '')}?limit=${encodeURIComponent(token)}&status=${encodeURIComponent(token)}` }),
    ],
    ['a value that is one of a list', (token) => entry({ ...task(), task_type: token, status: token })],
  ])('a token as %s is in no report', async (_name, recorded) => {
    for (const token of TOKENS) {
      const text = (await reported({ 'a.har': har([recorded(token)]) })).toLowerCase();
      expect(text).not.toContain(token.toLowerCase());
      expect(text).not.toContain(encodeURIComponent(token).toLowerCase());
    }
  });

  test('the names of the description are all shown', () => {
    const names = new Set<string>();
    JSON.stringify(description, (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
      return value;
    });
    expect(names.size).toBeGreaterThan(100);
    expect([...names].filter((name) => shapes.name(name) !== name)).toEqual([]);
  });
});

test('texts are shown where that is asked for, but for those that are called like a secret', async () => {
  const { findings } = await checkTraffic(
    [folderWith({ 'a.har': har([entry({ ...task(), config: { ...task()['config'], algorithm_type: 'new-kind' } })]) })],
    { shown: values },
  );
  expect(findings.map(({ message }) => message).join()).toContain('is "new-kind"');
});

test('values of undocumented fields are in no report, whatever they are called', async () => {
  const recording = { 'a.har': har([entry({ status: 1, surprise: SECRET, nested: { password: SECRET } })]) };
  for (const shown of [shapes, values]) expect(await reported(recording, shown)).not.toContain(SECRET);
});

test.each(['api_token', 'email', 'user_name', 'labeler'])(
  'values of a documented field such as %s are in no report, as its name or the description says',
  async (field) => {
    const { validationDifferences } = await import('../../src/check/validation-differences.js');
    const body = { auth: { [field]: SECRET } };
    for (const [keyword, params] of [
      ['enum', { allowedValues: ['a'] }],
      ['pattern', {}],
      ['oneOf', {}],
      ['minLength', { limit: 99 }],
    ] as const) {
      const [found] = validationDifferences(
        { errors: [{ keyword, params, instancePath: `/auth/${field}`, message: 'must fit' }] },
        body,
        'x',
        values,
      );
      expect(found!.seen).toBe('is a string (hidden)');
    }
  },
);

test('long values are cut, and control characters do not reach a terminal', async () => {
  const long = { status: 1, config: { algorithm_type: 'x'.repeat(500) } };
  const escapes = { status: 1, config: { algorithm_type: '\u001b[2Jevil' }, ['\u001b[2Jevil\u0007']: 1 };
  for (const shown of [shapes, values]) {
    expect(await reported({ 'a.har': har([entry(long)]) }, shown)).not.toContain('x'.repeat(81));
    expect(await reported({ 'a.har': har([entry(escapes)]) }, shown)).not.toContain('\u001b[2J');
  }
  expect(await reported({ 'a.har': har([entry(long)]) }, values)).toContain('x'.repeat(70));
});

test.each([
  ['a line that is no JSON', ndjson([entry(task())]).replace('MIIverysecret', `${SECRET}" ${SECRET}`)],
  ['a line that ends too early', `{"request":{"headers":[{"name":"X-Auth-Token","value":"${SECRET}`],
])('the text of %s is in no report', async (_name, text) => {
  expect(await reported({ 'a.ndjson': text })).not.toContain('hunter2');
});
