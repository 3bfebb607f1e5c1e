import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createEmulator, intelligentTaskKinds, intelligentTaskOutcomes } from '@modelarts-openapi/emulator';
import { afterEach, describe, expect, test } from 'vitest';
import { parseOptions } from '../src/cli/options.js';
import { headers } from './ask.js';
import { signed } from './authentication/sign.js';

const command = fileURLToPath(new URL('../dist/cli/modelarts-emulator.js', import.meta.url));
const results = fileURLToPath(new URL('../.results/', import.meta.url));
const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function run(...flags: string[]) {
  const child = spawn(process.execPath, [command, ...flags]);
  running.push(child);
  const output = { stdout: '', stderr: '' };
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...output }));
  });
  let check = () => {};
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (data) => {
      output[name] += data;
      check();
    });
  }
  /** Resolves with the match as soon as the output has it, rejects if the command ends before. */
  const prints = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      check = () => {
        const match = pattern.exec(output.stdout);
        if (match) resolve(match);
      };
      check();
      void ended.then(({ stderr }) => reject(new Error(`ended before it printed ${pattern}: ${stderr}`)));
    });
  return { child, ended, prints };
}

describe('flags', () => {
  test.each([
    [['--port'], /--port/],
    [['--port', '-1'], /--port/],
    [['--port', '1e3'], /^--port: expected a number from 0 to 65535, got "1e3"$/],
    [['--port', ''], /^--port: expected a number from 0 to 65535, got ""$/],
    [['--speed', '0'], /^--speed: expected a number above 0, at most 1000000, got "0"$/],
    [['--speed', 'x'], /^--speed: expected a number above 0, at most 1000000, got "x"$/],
    [['--speed', '1000001'], /^--speed: expected a number above 0, at most 1000000, got "1000001"$/],
    [['--latency', '1e3'], /^--latency: expected milliseconds from 0 on, got "1e3"$/],
    [['--token', ''], /^--token: expected text that is not empty$/],
    [['--secret-key', 'hunter2'], /^--access-key, --secret-key: expected both, or none$/],
    [['--verbose'], /^Unknown option '--verbose'/],
    [['extra'], /^Unexpected argument 'extra'/],
  ])('%j is refused', (flags, message) => expect(() => parseOptions(flags)).toThrow(message));

  test('have defaults', () => {
    expect(parseOptions([])).toEqual({
      ...{ port: 8080, host: '127.0.0.1', allowRemote: false, allowHosts: [], allowOrigins: [] },
      ...{ seedIds: false, strict: false, speed: 1, latency: 0, quiet: false, version: false, help: false },
    });
    expect(parseOptions(['--speed', '2.5', '--port=0', '--allow-remote'])).toMatchObject({ port: 0, allowRemote: true, speed: 2.5 });
  });
});

describe('modelarts-emulator', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('serves the tasks it names, prints each request, and stops on %s', async (signal) => {
    const { child, ended, prints } = run('--port', '0', '--speed', '1000');
    const [, url = ''] = await prints(/emulated at (http:\/\/127\.0\.0\.1:\d+)\n/);
    const [, template = ''] = await prints(/(http:\S+\{task_id\})/);
    await prints(/Ctrl\+C stops/);
    const tasks = [...(await prints(/is one of\n((?: {2}\S+\n)+)/))[1]!.matchAll(/\S+/g)].map(String);
    expect(tasks).toHaveLength(1 + intelligentTaskKinds.length * intelligentTaskOutcomes.length);
    // At this speed a second takes a thousandth of one, and every task ends at once.
    const statusOf = async (id: string) => (await (await fetch(template.replace('{task_id}', id), { headers })).json()).status;
    while ((await statusOf('auto-deploy-failed')) !== 2);
    for (const id of tasks) expect(await (await fetch(template.replace('{task_id}', id), { headers })).json()).toHaveProperty('status');
    const [, tasksUrl = ''] = await prints(/POST (http:\S+\/tasks) starts another one/);
    const started = await fetch(tasksUrl, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: '{"task_type":"auto-label"}',
    });
    const { task_id } = await started.json();
    expect((await (await fetch(`${tasksUrl}/${task_id}`, { headers })).json()).task_id).toBe(task_id);
    await fetch(`${url}/x?token=secret`, { headers: { ...headers, 'X-Emulator-Fault': 'html' } });
    const together = Array.from({ length: 40 }, (_, index) => `/together/${index}`);
    await Promise.all(together.map((path) => fetch(url + path, { headers })));
    await fetch(`${url}/y`, { headers: { ...headers, 'X-Emulator-Fault': 'reset' } }).catch(() => {});
    await prints(/GET \/y no answer \(reset\)\n/);
    expect(child.kill(signal)).toBe(true);
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`GET ${new URL(template).pathname.replace('%7Btask_id%7D', 'auto-deploy-failed')} 200\n`);
    expect(stdout).toContain('GET /x 200 (html)\n');
    const printed = [...stdout.matchAll(/GET (\/together\/\d+) 404\n/g)].map(([, path]) => path);
    expect(printed.sort()).toEqual(together.sort());
    expect(stdout).not.toMatch(/MII|secret/);
  });

  test('says which port is taken and what to do, and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await run('--port', String(port)).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `modelarts-emulator: port: ${port} is taken on 127.0.0.1; stop what listens there, or choose another one (0 takes any free one)\n`,
    );
    other.close();
  });

  test.each([
    [['--host', '0.0.0.0'], /^modelarts-emulator: host: expected loopback .*--allow-remote/],
    [['--port', '70000'], /^modelarts-emulator: --port: expected a number from 0 to 65535, got "70000"\n/],
  ])('refuses %j with 2', async (flags, message) => {
    const { code, stdout, stderr } = await run(...flags).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/Try --help\.\n$/);
  });

  test('listens beyond loopback where that is allowed', async () => {
    const { prints } = run('--port', '0', '--host', '0.0.0.0', '--allow-remote');
    expect(await prints(/emulated at http:\/\/0\.0\.0\.0:\d+\n/)).toBeTruthy();
  });

  test('explains its flags', async () => {
    const { code, stdout } = await run('--help').ended;
    expect(code).toBe(0);
    const flags = ['--port', '--host', '--allow-remote', '--allow-host', '--allow-origin', '--token', '--access-key', '--secret-key'];
    for (const flag of [...flags, '--seed', '--seed-ids', '--strict', '--speed', '--latency', '--quiet', '--version', '--help'])
      expect(stdout).toContain(`  ${flag} `);
  });

  test('begins with what a file has, and with the same again after a reset', async () => {
    const emulator = createEmulator({ seed: (one) => one.intelligentTasks.add({ kind: 'auto-label', outcome: 'failed', taskId: 'mine' }) });
    mkdirSync(results, { recursive: true });
    writeFileSync(`${results}state.json`, JSON.stringify(emulator.dump()));
    const { child, prints } = run('--port', '0', '--seed', `${results}state.json`, '--seed-ids', '--strict');
    const [, url = ''] = await prints(/emulated at (\S+)\n/);
    await prints(/task_id is one of\n {2}mine\n\n/);
    await prints(/Ctrl\+C stops/);
    const state = async () => (await fetch(`${url}/_emulator/state`)).json();
    const before = await state();
    expect(before.tables).toEqual(emulator.dump().tables);
    const start = async () => {
      const body = '{"task_type":"auto-grouping","config":{"n_clusters":2}}';
      const { projectId, datasetId } = emulator.intelligentTasks.list()[0]!;
      const path = `${url}/v2/${projectId}/datasets/${datasetId}/tasks`;
      return (await (await fetch(path, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body })).json())
        .task_id;
    };
    const id = await start();
    expect((await fetch(`${url}/_emulator/reset`, { method: 'POST' })).status).toBe(200);
    expect((await state()).tables).toEqual(before.tables);
    expect(await start()).toBe(id);
    expect((await fetch(`${url}/v2/p1/datasets/other/tasks`, { headers })).status).toBe(400);
    child.kill();
  });

  test.each([
    ['no-such-file.json', /--seed: ENOENT/],
    ['package.json', /there is no such field/],
  ])('refuses to begin with %s', async (file, message) => {
    const { code, stdout, stderr } = await run('--port', '0', '--seed', file).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run('--version').ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('goes on where nobody reads any more what it prints', async () => {
    const { child, prints } = run('--port', '0');
    const [, url = ''] = await prints(/emulated at (\S+)\n/);
    child.stdout.destroy();
    for (let index = 0; index < 3; index += 1) expect((await fetch(`${url}/v2/p/datasets/d/tasks`, { headers })).status).toBe(200);
    expect(child.exitCode).toBeNull();
  });

  test('prints one line where it is told to be quiet, accepts what its flags say, and is late by its latency', async () => {
    const access = ['--token', 'this-one', '--access-key', 'AK', '--secret-key', 'SK'];
    const { child, ended, prints } = run('--port', '0', '--quiet', '--latency', '50', '--allow-host', 'emulator', ...access);
    const [, url = ''] = await prints(/emulated at (\S+)\n/);
    const statusWith = async (token: string) =>
      (await fetch(`${url}/v2/p/datasets/d/tasks`, { headers: { 'X-Auth-Token': token } })).status;
    const began = performance.now();
    expect([await statusWith('this-one'), await statusWith('another')]).toEqual([200, 401]);
    expect(performance.now() - began).toBeGreaterThan(90);
    const statusOf = async (secretKey: string) =>
      (await fetch(signed(`${url}/v2/p/datasets/d/tasks`, Date.now(), { keys: { accessKey: 'AK', secretKey } }))).status;
    expect([await statusOf('SK'), await statusOf('wrong')]).toEqual([200, 401]);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, stdout: `The ModelArts API is emulated at ${url}\n`, stderr: '' });
  });
});
