// A green run says that something was checked.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostsOf } from '../../src/check/hosts.js';
import { checkTraffic, type TrafficOptions } from '../../src/commands/traffic.js';
import { reportFormats } from '../../src/findings/report/index.js';
import { entry, folderWith, har, ndjson, PATH, task, URL_OF_TASK } from '../recording.js';

const HOST = 'modelarts.eu-de.otc.t-systems.com';

async function check(entries: unknown[], options?: TrafficOptions) {
  const { findings, unreadable, checked, left, notes } = await checkTraffic([folderWith({ 'a.har': har(entries) })], options);
  return {
    findings: findings.map(({ rule, location }) => `${rule} ${location}`),
    unreadable: unreadable.map(({ message }) => message),
    responses: checked['responses'],
    left,
    notes,
  };
}

const answered = (response: object, request: object = {}) => {
  const one = entry(task());
  return { ...one, request: { ...one.request, ...request }, response: { ...one.response, ...response } };
};

describe('nothing checked is no success', () => {
  test.each<[string, unknown[], string]>([
    ['no entry', [], '0 responses checked, expected at least 1'],
    ['no body', [entry(undefined)], '0 responses checked, expected at least 1: 1 were recorded without the body'],
    [
      'other hosts',
      [entry('', { url: 'https://a.example/x' }), entry('', { url: 'https://b.example/y' })],
      '0 responses checked, expected at least 1: 2 went to other hosts (a.example, b.example)',
    ],
    [
      'a gateway that takes the version from the path',
      [entry(task(), { url: `https://api.example${PATH.replace('/v2', '')}` })],
      '0 responses checked, expected at least 1: 1 went to other hosts (api.example)',
    ],
    ['no answer', [entry('', { status: 0 })], '0 responses checked, expected at least 1: 1 got no answer'],
  ])('where there is %s', async (_name, entries, message) => {
    expect(await check(entries)).toMatchObject({ findings: [], unreadable: [message], responses: 0 });
  });

  test('unless it is asked for', async () => {
    expect(await check([], { minChecked: 0 })).toMatchObject({ unreadable: [] });
    expect(await check([entry(task())], { minChecked: 2 })).toMatchObject({ unreadable: ['1 responses checked, expected at least 2'] });
  });

  test('in any format', async () => {
    const folder = folderWith({ 'a.har': har([]) });
    const outcome = await checkTraffic([folder]);
    for (const write of Object.values(reportFormats))
      expect(write(outcome, { tool: 'modelarts-drift' })).toContain('0 responses checked, expected at least 1');
    expect(reportFormats['junit']!(outcome, { tool: 'modelarts-drift' })).toContain('errors="1"');
  });
});

describe('a host is the same', () => {
  const drifted = [entry({ ...task(), status: 9 })];

  test.each([HOST, HOST.toUpperCase(), `${HOST}:443`, `https://${HOST}`, `https://${HOST}/v2`, `${HOST}.`.slice(0, -1)])(
    'as %s',
    async (host) => expect(await check(drifted, { hosts: hostsOf([host]) })).toMatchObject({ responses: 1, unreadable: [] }),
  );

  test('with its own port only, where one is given', async () => {
    const local = [entry({ ...task(), status: 9 }, { url: `http://127.0.0.1:8080${PATH}` })];
    expect(await check(local, { hosts: hostsOf(['127.0.0.1:8080']) })).toMatchObject({ responses: 1 });
    expect(await check(local, { hosts: hostsOf(['127.0.0.1']) })).toMatchObject({ responses: 1 });
    expect(await check(local, { hosts: hostsOf(['127.0.0.1:80']) })).toMatchObject({ responses: 0 });
  });

  test.each(['', 'a b', 'a/b', 'https://', 'https://user:hunter2@a.example'])('never as %j', (host) => {
    expect(() => hostsOf([host])).toThrow('--host: expected a host such as api.example.com or api.example.com:8443, got ');
  });
});

test('what a gateway took from a path can be told', async () => {
  const url = `https://api.example${PATH.replace('/v2', '')}`;
  expect(await check([entry({ ...task(), status: 9 }, { url })], { prefix: '/v2' })).toMatchObject({
    findings: ['unknown-value getIntelligentTask 200 status'],
    responses: 1,
  });
});

describe('an empty answer where JSON is described', () => {
  const drift = ['missing-body getIntelligentTask 200'];

  test.each<[string, object]>([
    ['a text that is empty', { content: { mimeType: 'application/json', text: '', size: 0 } }],
    ['a text that is empty, without a size', { content: { mimeType: 'application/json', text: '' } }],
    ['a size of 0', { content: { mimeType: 'application/json', size: 0 } }],
    ['nothing in base64', { content: { text: '', encoding: 'base64', size: 0 } }],
  ])('is drift in a HAR: %s', async (_name, response) => {
    expect(await check([answered(response)])).toMatchObject({ findings: drift, responses: 1 });
  });

  test.each<[string, object]>([
    ['an empty body', { response_body: '' }],
    ['no bytes', { body_bytes_sent: '0' }],
    ['a length of 0', { response_headers: { 'Content-Length': '0' } }],
  ])('is drift in a log that says so: %s', async (_name, more) => {
    const line = { request: `GET ${PATH} HTTP/1.1`, status: 200, http_host: HOST, ...more };
    const { findings } = await checkTraffic([folderWith({ 'a.log': ndjson([line]) })]);
    expect(findings.map(({ rule, location }) => `${rule} ${location}`)).toEqual(drift);
  });

  test.each<[string, object]>([
    ['a text that a browser did not keep', { content: { mimeType: 'application/json', text: '', size: 512 } }],
    ['no text', { content: { mimeType: 'application/json', size: 512 } }],
    ['no text and no size', { content: { mimeType: 'application/json' } }],
  ])('is another thing than one that was not recorded: %s', async (_name, response) => {
    expect(await check([answered(response)])).toMatchObject({ findings: [], left: { 'without body': 1 } });
  });

  test('is as described where no body is', async () => {
    const url = URL_OF_TASK.replace('/t1', '/t1/stop');
    const stop = answered({ status: 204, content: { size: 0 } }, { method: 'POST', url, bodySize: 0 });
    expect((await check([stop, entry(task())])).findings).not.toContain('missing-body stopIntelligentTask 204');
  });
});

describe('what HTTP makes of any answer is no drift, and is counted', () => {
  const clean = entry(task());
  test.each<[string, object, string]>([
    ['a question before a request', answered({ status: 204, content: { size: 0 } }, { method: 'OPTIONS' }), 'preflight'],
    ['a request for the headers', answered({ content: { size: 0 } }, { method: 'HEAD' }), 'head'],
    ['an answer that the asker has', answered({ status: 304, content: { size: 0 } }), 'not modified'],
    ['a redirect', answered({ status: 302, content: { mimeType: 'text/html', text: '<html>' } }), 'redirect'],
  ])('%s', async (_name, noise, reason) => {
    expect(await check([clean, noise])).toMatchObject({ findings: [], unreadable: [], responses: 1, left: { [reason]: 1 } });
  });

  test.each([`${URL_OF_TASK}/`, URL_OF_TASK.replace('/v2', '//v2')])('a path such as %s', async (url) => {
    expect(await check([entry(task(), { url })])).toMatchObject({ findings: [], responses: 1 });
  });

  test('a body that is a dash', async () => {
    const line = { request: `GET ${PATH} HTTP/1.1`, status: 200, http_host: HOST, response_body: '-' };
    const { findings, left } = await checkTraffic([folderWith({ 'a.log': ndjson([line]) })]);
    expect([findings, left]).toEqual([[], { 'without body': 1 }]);
  });
});

test('a body on a GET is drift', async () => {
  const sent = answered({}, { postData: { mimeType: 'application/json', text: '{}' } });
  expect((await check([sent])).findings).toEqual(['undocumented-content-type getIntelligentTask request application/json']);
});

test('an acceptance is stale only where its operation was looked at', async () => {
  const { operations } = await checkTraffic([join(folderWith({ 'a.har': har([entry(task())]) }), 'a.har')]);
  expect([...operations!]).toEqual(['getIntelligentTask']);
});
