import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import { entry, folderWith, har, ndjson, PATH, sampleTasks, task, URL_OF_TASK } from '../recording.js';
import { check, type Options } from './check.js';

test('all samples of the description, with documented security headers, are clean', async () => {
  const entries = Object.values(sampleTasks).map((body) =>
    entry(body, { requestHeaders: [{ name: 'Authorization', value: 'SDK-HMAC-SHA256 x' }] }),
  );
  const { findings, unreadable, checked, notes } = await checkTraffic([
    folderWith({ 'a.har': har(entries), 'b/c.ndjson': ndjson(entries) }),
  ]);
  expect({ findings, unreadable, notes }).toEqual({ findings: [], unreadable: [], notes: [] });
  expect(entries.length).toBeGreaterThan(10);
  expect(checked).toEqual({ files: 2, responses: 2 * entries.length });
});

describe('what surrounds a body is held against the description', () => {
  test.each<[string, unknown, Options, string]>([
    [
      'status',
      {},
      { status: 418 },
      'undocumented-status | getIntelligentTask 418 | is not described, expected 200, 400, 401, 403, 404, 408, 429, 500, 502, 503, 504 (first in entry 1)',
    ],
    [
      'query parameter',
      task(),
      { url: `${URL_OF_TASK}?verbose=1` },
      'undocumented-parameter | getIntelligentTask query.verbose | is not described (first in entry 1)',
    ],
    [
      'method',
      {},
      { method: 'DELETE' },
      'undocumented-operation | DELETE /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id} | is not described (first in entry 1)',
    ],
    [
      'path',
      {},
      { url: 'https://modelarts.eu-de.otc.t-systems.com/v2/0a1b/models' },
      'undocumented-operation | GET /v2/{id}/models | is not described (first in entry 1)',
    ],
    [
      'content type',
      '<html>',
      { mimeType: 'text/html; charset=utf-8' },
      'undocumented-content-type | getIntelligentTask 200 text/html | is not described, expected application/json (first in entry 1)',
    ],
    [
      'header',
      { error_code: 'a', error_msg: 'b' },
      { status: 429, responseHeaders: [{ name: 'retry-after', value: 'soon' }] },
      'invalid-value | getIntelligentTask 429 header retry-after | is a text of 4 characters, expected to match pattern',
    ],
    [
      'body that is no JSON',
      '{"status":',
      {},
      'not-json | getIntelligentTask 200 | the body is no JSON: it ends too early at line 1, column 11 (first in entry 1)',
    ],
    [
      'body with a key twice',
      '{"status":1,"status":2}',
      {},
      'duplicate-key | getIntelligentTask 200 | the body has the key "status" twice in one object at line 1, column 13 (first in entry 1)',
    ],
  ])('what differs there is found: %s', async (_name, body, options, expected) => {
    expect((await check(body, options)).short).toEqual([expect.stringContaining(expected)]);
  });

  test('a body that was not recorded is counted', async () => {
    const { findings, notes } = await check(undefined);
    expect({ findings, notes }).toEqual({ findings: [], notes: ['responses that were not checked: 1 were recorded without the body'] });
  });
});

test('a request that got no answer is counted', async () => {
  const { findings, notes, checked } = await check('', { status: 0 });
  expect({ findings, notes, responses: checked['responses'] }).toEqual({
    findings: [],
    notes: ['responses that were not checked: 1 got no answer'],
    responses: 0,
  });
});

describe('hosts', () => {
  const elsewhere = { url: 'https://example.com/style.css' };

  test('of others are left out', async () => {
    const { findings, notes, checked } = await check('', elsewhere);
    expect({ findings, notes }).toEqual({ findings: [], notes: ['responses that were not checked: 1 went to other hosts (example.com)'] });
    expect(checked['responses']).toBe(0);
  });

  test('that answer a described path count, as a gateway or an emulator does', async () => {
    expect((await check({}, { url: `http://127.0.0.1:8080/gateway${PATH}` })).short).toHaveLength(1);
  });

  test('are told apart where lines have the same path', async () => {
    const line = (http_host: string) => ({ request: 'GET /nothing HTTP/1.1', status: 200, http_host });
    const { findings, notes } = await checkTraffic([
      folderWith({ 'a.ndjson': ndjson([line('example.com'), line('modelarts.eu-nl.otc.t-systems.com')]) }),
    ]);
    expect([findings.length, notes]).toEqual([1, ['responses that were not checked: 1 went to other hosts (example.com)']]);
  });

  test('can be named', async () => {
    expect((await check('', elsewhere, ['example.com'])).short).toEqual([expect.stringContaining('undocumented-operation | GET /{id}')]);
    expect((await check({}, {}, ['example.com'])).short).toEqual([]);
  });
});

describe('equal findings', () => {
  const drifted = (status: unknown) => entry({ ...task(), status });

  test('are one, with a count, the values and the first location', async () => {
    const folder = folderWith({ 'a.ndjson': `\n${ndjson([entry(task()), drifted(9), drifted(9), drifted(7)])}` });
    const { findings } = await checkTraffic([folder]);
    expect(findings).toEqual([
      {
        rule: 'unknown-value',
        location: 'getIntelligentTask 200 status',
        message: 'is 9; is 7, expected one of -1, 0, 1, 2, 3, 4, 5',
        file: join(folder, 'a.ndjson'),
        line: 3,
        count: 3,
      },
    ]);
  });

  test('have the line and the entry of a HAR', async () => {
    const text = JSON.stringify({ log: { entries: [entry(task()), drifted(9)] } }, null, 1);
    const folder = folderWith({ 'a.har': text });
    const { findings } = await checkTraffic([folder]);
    expect(findings[0]!.message).toMatch(/\(first in entry 2\)$/);
    expect(text.split('\n')[findings[0]!.line! - 1]).toBe('   {');
    expect(
      text
        .split('\n')
        .slice(0, findings[0]!.line!)
        .filter((line) => line === '   {'),
    ).toHaveLength(2);
  });

  test('are found again in the same body', async () => {
    const twice = entry('{"status":1,"status":2}');
    const { findings } = await checkTraffic([folderWith({ 'a.ndjson': ndjson([twice, twice]) })]);
    expect(findings).toMatchObject([{ rule: 'duplicate-key', count: 2 }]);
  });

  test('are bounded, however many there are', async () => {
    const entries = Array.from({ length: 1200 }, (_none, index) => entry({ status: 1, [`field${index}`]: 1 }));
    const { findings, notes } = await checkTraffic([folderWith({ 'a.ndjson': ndjson(entries) })]);
    expect(findings).toHaveLength(1000);
    expect(notes).toEqual(['more different findings than are listed: 200 left out']);
  });
});
