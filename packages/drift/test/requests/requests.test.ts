import { describe, expect, test, vi } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import type { Finding } from '../../src/findings/finding.js';
import { reportFormats } from '../../src/findings/report/index.js';
import { createDriftReporter } from '../../src/index.js';
import { entry, folderWith, har, ndjson } from '../recording.js';

vi.mock('../../src/generated/validators.js', async () => {
  // @ts-expect-error It is JavaScript.
  const { generate } = await import('../../scripts/generate.js');
  const { description } = await import('./description.js');
  return import(`data:text/javascript,${encodeURIComponent(await generate(description))}`);
});

const WIDGETS = 'https://widgets.example/v1/widgets';
const SECRET = 'hunter2';

async function check(entries: object[]) {
  const outcome = await checkTraffic([folderWith({ 'a.ndjson': ndjson(entries) })]);
  return { ...outcome, short: outcome.findings.map(({ rule, location, message }) => `${rule} | ${location} | ${message}`) };
}

const post = (postData: object | undefined, request: object = {}) => {
  const { request: given, ...rest } = entry({ id: 'w1' }, { url: WIDGETS, method: 'POST' });
  return { ...rest, request: { ...given, ...(postData && { postData }), ...request } };
};
const sent = (body: unknown) =>
  post({ mimeType: 'application/json; charset=utf-8', text: typeof body === 'string' ? body : JSON.stringify(body) });
const get = (search: string) => entry({ id: 'w1' }, { url: `${WIDGETS}?${search}` });

describe('the body of a request', () => {
  test('that is as described is no drift', async () => {
    expect(await check([sent({ name: 'a', size: 'large', parts: [{ count: 1 }] })])).toMatchObject({
      findings: [],
      unreadable: [],
      notes: [],
    });
  });

  test.each<[string, object, string]>([
    [
      'an undocumented field',
      sent({ name: 'a', surprise: SECRET }),
      'undocumented-field | startWidget request surprise | is not described, and is of type string',
    ],
    [
      'an undocumented field deep below',
      sent({ name: 'a', parts: [{ new: 1 }] }),
      'undocumented-field | startWidget request parts[].new | is not described, and is of type integer',
    ],
    ['a wrong type', sent({ name: 7 }), 'wrong-type | startWidget request name | is of type integer, expected string'],
    ['a missing field', sent({}), 'missing-field | startWidget request name | is missing, expected always'],
    [
      'an unknown value',
      sent({ name: 'a', size: 'huge' }),
      'unknown-value | startWidget request size | is a text of 4 characters, expected one of "small", "large"',
    ],
    [
      'a secret that is too short',
      sent({ name: 'a', password: SECRET }),
      'invalid-value | startWidget request password | is a string (hidden), expected to NOT have fewer than 99 characters',
    ],
    [
      'no JSON',
      sent(`{"name":${SECRET}`),
      'not-json | startWidget request | the body is no JSON: it has an unexpected character at line 1, column 9',
    ],
    [
      'a key twice',
      sent('{"name":"a","name":"b"}'),
      'duplicate-key | startWidget request | the body has the key "name" twice in one object at line 1, column 13',
    ],
    [
      'another media type',
      post({ mimeType: 'text/plain', text: SECRET }),
      'undocumented-content-type | startWidget request text/plain | is not described, expected application/json',
    ],
    [
      'a form in its parts',
      post({ mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'a', value: SECRET }] }),
      'undocumented-content-type | startWidget request application/x-www-form-urlencoded | is not described, expected application/json',
    ],
    ['nothing at all', post(undefined), 'missing-body | startWidget request | is missing, expected application/json'],
    [
      'nothing, as a browser says',
      post(undefined, { bodySize: 0, headers: [{ name: 'Content-Type', value: 'application/json' }] }),
      'missing-body | startWidget request | is missing, expected application/json',
    ],
    [
      'a body where none is described',
      { ...sent({}), request: { ...sent({}).request, method: 'DELETE', url: `${WIDGETS}/w1` } },
      'undocumented-content-type | stopWidget request application/json | is not described, expected no body',
    ],
    [
      'a body that is parsed already',
      { request: { method: 'POST', url: WIDGETS, body: { name: 7 } }, response: { status: 200, body: { id: 'w1' } } },
      'wrong-type | startWidget request name | is of type integer, expected string',
    ],
    [
      'a line of a server',
      {
        request_line: 'POST /v1/widgets HTTP/1.1',
        host: 'widgets.example',
        status: 200,
        request_body: '{"name":7}',
        response_body: '{"id":"w1"}',
      },
      'wrong-type | startWidget request name | is of type integer, expected string',
    ],
  ])('with %s is held against the description', async (_name, recorded, expected) => {
    const outcome = await check([recorded]);
    expect([outcome.short, outcome.unreadable, outcome.notes]).toEqual([[expected], [], []]);
    for (const write of Object.values(reportFormats))
      expect(write(outcome, { tool: 'modelarts-drift', color: true })).not.toContain(SECRET);
  });

  test('that was sent and not recorded is counted', async () => {
    const { findings, notes } = await check([
      post(undefined, { headers: [{ name: 'Content-Length', value: '20' }] }),
      { request: `POST ${WIDGETS} HTTP/1.1`, status: 200, response_body: '{"id":"w1"}' },
    ]);
    expect({ findings, notes }).toEqual({ findings: [], notes: ['requests whose body was not checked, since it was not recorded: 2'] });
  });

  test('is checked whatever was answered', async () => {
    const { short } = await check([{ ...sent({}), response: { status: 0 } }]);
    expect(short).toEqual(['missing-field | startWidget request name | is missing, expected always']);
  });
});

describe('a body of one of several kinds', () => {
  const order = (body: object) => {
    const { request, ...rest } = sent(body);
    return { ...rest, request: { ...request, url: 'https://widgets.example/v1/orders' } };
  };

  test.each([[{ kind: 'lease', days: 3, color: 'none' }], [{ kind: 'sale' }]])('%j is as described', async (body) => {
    expect((await check([order(body)])).short).toEqual([]);
  });

  test.each([
    [{ kind: 'lease' }, 'missing-field | order request days | is missing, expected always'],
    [{ kind: 'lease', days: 'x' }, 'wrong-type | order request days | is of type string, expected integer'],
    [
      { kind: 'lease', days: 1, color: 'green' },
      'unknown-value | order request color | is a text of 5 characters, expected one of "red", "blue", or "none"',
    ],
    [{ kind: 'sale', days: 1 }, 'undocumented-field | order request days | is not described, and is of type integer'],
    [{ kind: 'sale', surprise: SECRET }, 'undocumented-field | order request surprise | is not described, and is of type string'],
    [{ kind: 'gift' }, 'unknown-value | order request kind | is a text of 4 characters, expected one of the described kinds'],
    [{ kind: 7 }, 'unknown-value | order request kind | is 7, expected one of the described kinds'],
    [{}, 'missing-field | order request kind | is missing, expected always'],
  ])('%j is held against its kind alone', async (body, expected) => {
    expect((await check([order(body)])).short).toEqual([expected]);
  });
});

test.each<[string, string[]]>([
  ['owner=me&limit=1&order=asc&code=1&deep=true&id=1&id=2&color=red,blue&access_token=abc', []],
  ['', ['missing-parameter | listWidgets query.owner | is missing, expected always']],
  ['owner=me&surprise=1', ['undocumented-parameter | listWidgets query.surprise | is not described']],
  ['owner=me&order=up', ['unknown-value | listWidgets query.order | is a text of 2 characters, expected one of "asc", "desc"']],
  ['owner=me&code=3', ['unknown-value | listWidgets query.code | is a text of 1 character, expected one of "1", "2"']],
  ['owner=me&limit=0', ['invalid-value | listWidgets query.limit | is 0, expected to be >= 1']],
  ['owner=me&limit=101', ['invalid-value | listWidgets query.limit | is 101, expected to be <= 100']],
  ['owner=me&limit=ten', ['wrong-type | listWidgets query.limit | is of type string, expected integer']],
  ['owner=me&limit=1.5', ['wrong-type | listWidgets query.limit | is of type string, expected integer']],
  ['owner=me&limit=1&limit=0', ['invalid-value | listWidgets query.limit | is 0, expected to be >= 1']],
  ['owner=me&deep=yes', ['wrong-type | listWidgets query.deep | is of type string, expected boolean']],
  ['owner=me&id=1&id=b', ['wrong-type | listWidgets query.id [] | is of type string, expected integer']],
  ['owner=me&color=red,green', ['unknown-value | listWidgets query.color [] | is a text of 5 characters, expected one of "red", "blue"']],
  [
    'owner=me&access_token=abcd',
    ['invalid-value | listWidgets query.access_token | is a string (hidden), expected to NOT have more than 3 characters'],
  ],
])('the query ?%s is held against the description', async (search, expected) => {
  expect((await check([get(search)])).short).toEqual(expected);
});

test('a path without parameters comes before one with them', async () => {
  const { short } = await check([entry({}, { url: `${WIDGETS}/latest`, method: 'DELETE' })]);
  expect(short).toEqual(['missing-field | stopLatest 200 id | is missing, expected always']);
});

test('a HAR has the entry of a finding in a request', async () => {
  const { findings } = await checkTraffic([folderWith({ 'a.har': har([sent({ name: 'a' }), sent({})]) })]);
  expect(findings).toMatchObject([{ location: 'startWidget request name', message: 'is missing, expected always (first in entry 2)' }]);
});

describe('live', () => {
  async function report(init: RequestInit, search = '') {
    const found: Finding[] = [];
    const reporter = createDriftReporter({ onDrift: (finding) => found.push(finding) });
    const request = new Request(WIDGETS + search, init);
    reporter.onResponse({ request, response: Response.json({ id: 'w1' }), schemaPath: '/v1/widgets' });
    await reporter.settled();
    return { request, found: found.map(({ rule, location }) => `${rule} | ${location}`) };
  }
  const json = { method: 'POST', headers: { 'Content-Type': 'application/json' } };

  test('the body of a request is checked, and stays readable', async () => {
    const { request, found } = await report({ ...json, body: '{"name":7}' });
    expect(found).toEqual(['wrong-type | startWidget request name']);
    expect(await request.text()).toBe('{"name":7}');
  });

  test('a body that is missing is found', async () => {
    expect((await report({ method: 'POST' })).found).toEqual(['missing-body | startWidget request']);
  });

  test('the query is checked', async () => {
    expect((await report({}, '?owner=me&limit=0')).found).toEqual(['invalid-value | listWidgets query.limit']);
  });

  test('a body that was read already is told', async () => {
    const onDrift = vi.fn();
    const onError = vi.fn();
    const reporter = createDriftReporter({ onDrift, onError });
    const request = new Request(WIDGETS, { ...json, body: '{"name":7}' });
    await request.text();
    reporter.onResponse({ request, response: Response.json({ id: 'w1' }), schemaPath: '/v1/widgets' });
    await reporter.settled();
    expect(onDrift).not.toHaveBeenCalled();
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('startWidget request: the body is already used'));
  });
});
