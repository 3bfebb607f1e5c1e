// What is read, and what is passed over and named.
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import { entry, folderWith, har, ndjson, PATH, task, URL_OF_TASK } from '../recording.js';

const drifted = entry({ ...task(), status: 9 });
const DRIFT = ['getIntelligentTask 200 status'];

async function check(files: Record<string, string | Uint8Array>, given?: string) {
  const folder = folderWith(files);
  const { findings, unreadable, notes, checked } = await checkTraffic([given === undefined ? folder : join(folder, given)]);
  return {
    findings: findings.map(({ location }) => location),
    unreadable: unreadable.map(({ message }) => message),
    notes: notes.map((note) => note.replaceAll(folder, '')),
    checked,
  };
}

/** An entry whose answer is recorded so. */
const answered = (content: object, headers: object[] = []) => ({ ...drifted, response: { status: 200, headers, content } });

describe('is read', () => {
  const packed = gzipSync(ndjson([drifted]));

  test.each<[string, Record<string, string | Uint8Array>]>([
    ['a HAR in capitals', { 'A.HAR': har([drifted]) }],
    ['a HAR that gzip packed', { 'a.har.gz': gzipSync(har([drifted])) }],
    ['a HAR that gzip packed in parts', { 'a.ndjson.gz': Buffer.concat([packed, gzipSync(ndjson([entry(task())]))]) }],
    ['a log that was rotated', { 'access.log.1': ndjson([drifted]) }],
    ['a log that was rotated and packed', { 'access.log.2.gz': packed }],
    ['a log by its day', { 'access.log-20261128': ndjson([drifted]), 'b.log.2026-11-28.gz': packed }],
    ['an archive of Playwright', { 'a.zip': zipSync({ 'har.har': strToU8(har([drifted])) }) }],
    [
      'an archive of Playwright with bodies beside the recording',
      {
        'a.zip': zipSync({
          'har.har': strToU8(har([answered({ mimeType: 'application/json', _file: 'ab12.json' })])),
          'ab12.json': strToU8(JSON.stringify({ ...task(), status: 9 })),
        }),
      },
    ],
    [
      'a recording with bodies beside it',
      {
        'z.har': har([answered({ mimeType: 'application/json', _file: 'ab12.json' })]),
        'ab12.json': JSON.stringify({ ...task(), status: 9 }),
      },
    ],
  ])('%s', async (_name, files) => {
    const { findings, unreadable, notes } = await check(files);
    expect({ findings, unreadable, notes }).toEqual({ findings: DRIFT, unreadable: [], notes: [] });
  });

  test('a file that is given, whatever it is called', async () => {
    expect(await check({ recording: har([drifted]) }, 'recording')).toMatchObject({ findings: DRIFT, unreadable: [] });
  });

  test('what a link leads to, once', async () => {
    const folder = folderWith({ 'a/one.har': har([drifted]) });
    const other = folderWith({ 'two.har': har([drifted]) });
    symlinkSync(join(folder, 'a/one.har'), join(folder, 'latest.har'));
    symlinkSync(other, join(folder, 'other'));
    symlinkSync(folder, join(folder, 'round'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.har'));
    const { findings, unreadable, checked } = await checkTraffic([folder]);
    expect(findings).toMatchObject([{ count: 2 }]);
    expect(checked).toEqual({ files: 2, responses: 2 });
    expect(unreadable).toEqual([{ file: join(folder, 'gone.har'), message: 'is a link that leads nowhere' }]);
  });
});

test('what is called like no recording is named and counted', async () => {
  const { notes } = await check({ 'a.har': har([drifted]), 'b.txt': '', 'c.pcap': '', 'd.csv': '', 'e.md': '' });
  expect(notes).toEqual(['files that are called like no recording: 4 (/b.txt, /c.pcap, /d.csv and more)']);
});

test('a pipe is not waited for', async () => {
  const folder = folderWith({ 'a.har': har([drifted]) });
  spawnSync('mkfifo', [join(folder, 'b.har')]);
  const { findings, notes } = await checkTraffic([folder]);
  expect([findings.length, notes.length]).toEqual([1, 1]);
  expect(await checkTraffic([join(folder, 'b.har')])).toMatchObject({ unreadable: [{ message: 'is neither a file nor a folder' }, {}] });
});

describe('a body that was recorded', () => {
  const body = JSON.stringify({ ...task(), status: 9 });
  const base64 = (bytes: Buffer) => ({ mimeType: 'application/json', encoding: 'base64', text: bytes.toString('base64') });
  const header = (value: string) => [{ name: 'Content-Encoding', value }];

  test.each<[string, object]>([
    ['in base64', answered(base64(Buffer.from(body)))],
    ['in BASE64', answered({ ...base64(Buffer.from(body)), encoding: 'BASE64' })],
    ['as text that is marked base64', answered({ ...base64(Buffer.from(body)), text: body })],
    ['packed by gzip, in base64', answered(base64(gzipSync(body)))],
    ['packed by brotli, in base64', answered(base64(brotliCompressSync(body)), header('br'))],
    ['unpacked, with the header that it was packed', answered(base64(Buffer.from(body)), header('gzip'))],
  ])('is read %s', async (_name, one) => {
    expect(await check({ 'a.har': har([one]) })).toMatchObject({ findings: DRIFT, unreadable: [] });
  });

  test.each<[string, object, string]>([
    [
      'is packed in an unknown way',
      answered(base64(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x99])), header('zstd')),
      'the body is packed in a way that is not read',
    ],
    ['is cut off', answered(base64(gzipSync(body).subarray(0, 40))), 'the body cannot be unpacked'],
    ['unpacks to more than is read', answered(base64(gzipSync(Buffer.alloc(70 * 2 ** 20)))), 'the body is larger than 64 MiB'],
    ['is not UTF-8', answered(base64(Buffer.from([0xff, 0xfe, 0x00]))), 'the body is not UTF-8'],
    ['is in a file that is not there', answered({ _file: 'gone.json' }), 'the body is in a file that is not there'],
    ['is in a file elsewhere', answered({ _file: '../../etc/passwd' }), 'the body is in a file that is not there'],
  ])('and %s is told', async (_name, one, message) => {
    const { findings, unreadable } = await check({ 'a.har': har([one, entry(task())]) });
    expect([findings, unreadable]).toEqual([[], [`entry 1 getIntelligentTask 200: ${message}`]]);
  });

  test('by a browser that did not keep what was sent is told', async () => {
    const upload = {
      ...drifted,
      request: { method: 'POST', url: URL_OF_TASK.replace('/t1', ''), headers: [], bodySize: 900, postData: { mimeType: '', text: '' } },
    };
    expect((await check({ 'a.har': har([upload]) })).notes).toContain('requests whose body was not checked, since it was not recorded: 1');
  });
});

describe('the query is checked', () => {
  const list = PATH.replace('/t1', '');
  const answer = { status: 200, response_body: '{"tasks":[],"total_count":0}' };

  test.each<[string, object]>([
    ['apart from the path, as nginx has it', { request_method: 'GET', uri: list, args: 'verbose=1', ...answer }],
    ['in what was asked for, beside the path', { request_method: 'GET', uri: list, request_uri: `${list}?verbose=1`, ...answer }],
    [
      'as names and values, as Kong has it',
      { request: { method: 'GET', uri: list, querystring: { verbose: '1' } }, response: { status: 200, body: answer.response_body } },
    ],
    [
      'as a list, as HAR has it',
      {
        request: { method: 'GET', url: `https://localhost${list}`, queryString: [{ name: 'verbose', value: '1' }] },
        response: { status: 200, content: { text: answer.response_body } },
      },
    ],
  ])('%s', async (_name, line) => {
    expect((await check({ 'a.ndjson': ndjson([line]) })).findings).toEqual(['listIntelligentTasks query.verbose']);
  });

  test('in a path with an empty segment, which is no host', async () => {
    const line = { request: `GET /${list}?verbose=1 HTTP/1.1`, ...answer };
    expect((await check({ 'a.ndjson': ndjson([line]) })).findings).toEqual(['listIntelligentTasks query.verbose']);
  });
});
