// Recordings, samples and live answers by somebody who means harm. SECURITY.md names these tests.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkSamples } from '../../src/commands/samples.js';
import { checkTraffic } from '../../src/commands/traffic.js';
import { operations } from '../../src/description/operations.js';
import type { Finding } from '../../src/findings/finding.js';
import { reportFormats } from '../../src/findings/report/index.js';
import { createDriftReporter } from '../../src/reporter.js';
import { entry, folderWith, har, task, URL_OF_TASK } from '../recording.js';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** In kibibytes, wherever Node runs. */
const peak = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`;
const TASKS = URL_OF_TASK.slice(0, URL_OF_TASK.lastIndexOf('/'));

const check = async (entries: unknown[], name = 'a.har') => checkTraffic([folderWith({ [name]: har(entries) })]);
const keyOf = ({ rule, location }: Finding) => `${rule} ${location}`;

// Each is drift, so that it would be shown if nothing held it back.
const TRAPS = [
  '\u001b[2J\u001b]0;owned\u0007',
  '\u009b31m',
  'a\u202eb',
  'a\r\n::error file=x::owned',
  'a\u2028::error::owned',
  '##[add-mask]a',
  '##vso[task.setvariable variable=A]b',
  '[click](https://evil.test)',
  '</failure><failure message="owned">',
  '%0A::error::owned',
];
const traps = TRAPS.flatMap((trap) => [
  entry({ status: trap, message: 1, [trap]: trap }),
  entry({ status: 1, config: { algorithm_type: trap } }),
  entry({}, { mimeType: `text/${trap}` }),
  entry({}, { method: `GET ${trap}` }),
  entry({}, { url: `${TASKS}/x/${encodeURIComponent(trap)}?${encodeURIComponent(trap)}=1` }),
  entry({}, { url: `${URL_OF_TASK}?${encodeURIComponent(trap)}=${encodeURIComponent(trap)}` }),
]);

describe('what is recorded does nothing to who reads the report', () => {
  const report = async (format: string) => {
    const folder = folderWith(
      Object.fromEntries(
        ['::error::owned.har', '\u001b[2J.har', 'a\n::error::owned.har', '##vso[task.x].har'].map((name) => [name, har(traps)]),
      ),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'traffic', '--show-values', '--format', format, '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, '']);
    return stdout;
  };

  test.each(Object.keys(reportFormats))('no character of %s moves the cursor, turns the text or begins a line', async (format) => {
    expect(await report(format)).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_C}\u2028\u2029]/u);
  });

  test.each(Object.keys(reportFormats))(
    'no line of %s is a command to a CI, but for the annotations that it consists of',
    async (format) => {
      const text = await report(format);
      expect(text).not.toContain('##');
      const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
      if (format !== 'github') expect(commands).toEqual([]);
      else for (const one of commands) expect(one).toMatch(/^::(error file=\.\/|error file=[^:,]|notice)[^:]*::(?!error)/);
    },
  );

  test('a finding of sarif is no link', async () => {
    const { runs } = JSON.parse(await report('sarif')) as { runs: { results: { message: { text: string } }[] }[] };
    const text = runs[0]!.results.map(({ message }) => message.text).join('\n');
    expect(text).toContain('[click');
    expect(text).not.toContain('](');
  });

  test('a finding of junit ends no element', async () => {
    const text = await report('junit');
    expect(text).toContain('owned');
    expect(text).not.toContain('message="owned"');
  });
});

describe('keys that mean something to JavaScript', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const keys = NAMES.map((name) => `"${name}":{"polluted":1}`).join();
  const found = NAMES.map((name) => `undocumented-field getIntelligentTask 200 ${name}`);
  afterEach(() => expect({}).not.toHaveProperty('polluted'));

  test('are fields like any other in a body', async () => {
    const { findings } = await check([entry(`{"status":1,${keys}}`)]);
    expect(findings.map(keyOf).sort()).toEqual([...found].sort());
    const inside = await check([entry(`{"status":1,"result":{${keys}}}`)]);
    expect(inside.findings.map(keyOf).sort()).toEqual(
      NAMES.map((name) => `undocumented-field getIntelligentTask 200 result.${name}`).sort(),
    );
  });

  test('are fields like any other live', async () => {
    const findings: Finding[] = [];
    const reporter = createDriftReporter({
      onDrift: (finding) => void findings.push(finding),
      onError: (error) => expect.unreachable(String(error)),
    });
    const response = new Response(`{"status":1,${keys}}`, { headers: { 'Content-Type': 'application/json' } });
    reporter.onResponse({
      request: new Request(URL_OF_TASK),
      response,
      schemaPath: operations.find(({ operationId }) => operationId === 'getIntelligentTask')!.path,
    });
    await reporter.settled();
    expect(findings.map(keyOf).sort()).toEqual([...found].sort());
  });

  test.each(['__proto__', 'constructor'])('%s is no described media type', async (mimeType) => {
    const { findings } = await check([entry(task(), { mimeType })]);
    expect(findings.map(keyOf)).toEqual(['undocumented-content-type getIntelligentTask 200 {…}']);
  });

  test('are parts of an entry that change nothing about the others', async () => {
    const drifted = JSON.stringify(entry({ ...task(), status: 9 }))
      .replace(/^\{/, `{${keys},`)
      .replace('"response":{', `"response":{${keys},`);
    const { findings, unreadable } = await checkTraffic([
      folderWith({ 'a.ndjson': `{${keys}}\n{"request":{${keys}},"response":{${keys}}}\n${drifted}\n` }),
    ]);
    expect(findings.map(keyOf)).toEqual(['unknown-value getIntelligentTask 200 status']);
    expect(unreadable.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('are parameters and operations like any other', async () => {
    const entries = NAMES.flatMap((name) => [entry(task(), { url: `${URL_OF_TASK}?${name}=1` }), entry(task(), { method: name })]);
    const { findings } = await check(entries);
    expect(findings.filter(({ rule }) => rule === 'undocumented-parameter').map(({ location }) => location)).toEqual(
      NAMES.map((name) => `getIntelligentTask query.${name}`),
    );
    expect(findings.filter(({ rule }) => rule === 'undocumented-operation')).toHaveLength(NAMES.length);
  });

  test('name no sample', async () => {
    const files = Object.fromEntries(NAMES.map((name) => [`${name}/a.json`, '{"status":9}']));
    const { findings, unreadable } = await checkSamples([
      folderWith({ ...files, 'map.json': `{${keys},"b.json":"__proto__ 200"}`, 'b.json': '{}' }),
    ]);
    expect(findings).toEqual([]);
    expect(
      unreadable.map(({ message }) => message).filter((message) => /expected an operation|belongs to no operation/.test(message)),
    ).toHaveLength(2 * NAMES.length + 2);
  });
});

describe('size', () => {
  test('an entry of 200 MB is told, in little memory, and reading goes on behind it', () => {
    const file = join(folderWith({}), 'a.ndjson');
    const recording = openSync(file, 'w');
    writeSync(recording, '{"request":"');
    for (let megabyte = 0; megabyte < 200; megabyte++) writeSync(recording, Buffer.alloc(1e6, 'x'));
    writeSync(recording, `"}\n${JSON.stringify(entry({ ...task(), status: 9 }))}\n`);
    closeSync(recording);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', peak, command, 'traffic', '--format', 'json', file], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ rule: 'unknown-value', line: 2 }],
      unreadable: [{ line: 1, message: 'the line is larger than 64 MiB' }],
    });
    expect(Number(stderr)).toBeGreaterThan(0);
    expect(Number(stderr)).toBeLessThan(200 * 1024);
  });

  test('a body of more than 4 MiB is not checked, and told', async () => {
    const body = (length: number) => `{"status":9,"message":"${'x'.repeat(length - 25)}"}`;
    expect(await check([entry(body(4 * 2 ** 20))])).toMatchObject({ findings: [{ rule: 'unknown-value' }], unreadable: [] });
    const { findings, unreadable } = await check([entry(body(4 * 2 ** 20 + 1)), entry(task())]);
    expect([findings, unreadable.map(({ message }) => message)]).toEqual([
      [],
      ['entry 1 getIntelligentTask 200: the body is longer than 4 MiB'],
    ]);
  });

  test('the errors of a list that is wrong everywhere are not copied for each item', () => {
    const validate = operations.find(({ operationId }) => operationId === 'listIntelligentTasks')!.responses['200']!.content[
      'application/json'
    ]!;
    const concat = vi.spyOn(Array.prototype, 'concat');
    expect(validate({ total_count: 1, tasks: Array.from({ length: 1_000 }, () => ({ a: 1 })) })).toBe(false);
    expect(concat).not.toHaveBeenCalled();
    concat.mockRestore();
    expect(validate.errors!.length).toBeGreaterThanOrEqual(2_000);
  });
});
