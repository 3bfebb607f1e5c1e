// Turbo's remote cache, with a real server, between two clones of this repository.
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { builtHere, offline } from '../programs/offline.js';
import { printed } from '../programs/pnpm.js';
import { copyOfRepository } from '../repository/copy.js';
import { read, root } from '../repository/packages.js';
import { installTools } from '../tools/installed.js';
import { startCache, startGuard } from './server.js';

const turbo = join(root, 'node_modules/.bin/turbo');
const folder = mkdtempSync(join(tmpdir(), 'cache-'));
const first = copyOfRepository();
const second = copyOfRepository();
// A package that needs no other one.
const one = 'build --filter=@modelarts-openapi/openapi-model';
/** @type {Awaited<ReturnType<typeof startCache>>} */
let cache;
/** @type {Awaited<ReturnType<typeof startGuard>>} */
let guard;
/** @type {NodeJS.ProcessEnv} */
let settings;

beforeAll(async () => {
  await installTools();
  cache = await startCache({ folder: join(folder, 'artifacts'), token: 'the-token' });
  guard = await startGuard();
  const proxies = Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, guard.url]));
  settings = {
    ...offline,
    ...proxies,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    TURBO_CACHE: 'local:rw,remote:rw',
    TURBO_API: cache.url,
    TURBO_TOKEN: 'the-token',
    TURBO_TEAM: 'team_of_a_test',
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a key of at least thirty-two bytes',
  };
  await printed(first, 'pnpm install --frozen-lockfile --prefer-offline');
});

afterEach(() => expect(guard.requests, 'what wanted to leave loopback').toEqual([]));

afterAll(async () => {
  guard.close();
  await cache.stop();
  for (const made of [folder, first, second]) rmSync(made, { recursive: true, force: true });
});

/**
 * Runs turbo with a cache of its own on disk.
 *
 * @param {string} clone
 * @param {string} tasks
 * @param {NodeJS.ProcessEnv} [changes] of the settings
 * @returns {Promise<{ output: string, from: Record<string, string> }>} what it printed, and for each task where it came from
 */
async function run(clone, tasks, changes = {}) {
  const env = { ...settings, TURBO_CACHE_DIR: mkdtempSync(join(folder, 'local-')), ...changes };
  const runs = join(clone, '.turbo/runs');
  // A build that nobody has summed up here leaves one, too.
  rmSync(runs, { recursive: true, force: true });
  const output = await printed(clone, `${turbo} run ${tasks} --summarize`, env);
  const [summary = ''] = readdirSync(runs);
  /** @type {{ tasks: { taskId: string, cache: { source?: string, status: string } }[] }} */
  const report = JSON.parse(readFileSync(join(runs, summary), 'utf8'));
  return { output, from: Object.fromEntries(report.tasks.map(({ taskId, cache: { source, status } }) => [taskId, source ?? status])) };
}

test('what is built here, a clone has without building', async () => {
  // Nothing is installed there, so nothing can run.
  const { from, output } = await run(second, 'build', { TURBO_CACHE: 'local:r', TURBO_CACHE_DIR: builtHere });
  expect(new Set(Object.values(from))).toEqual(new Set(['LOCAL']));
  expect(Object.keys(from).length).toBeGreaterThan(6);
  expect(output).toContain('FULL TURBO');
  for (const file of ['docs/dist/index.html', 'packages/client/dist/index.js', 'packages/drift/dist/cli.js', 'spec/dist/strict.js']) {
    expect(readFileSync(join(second, file), 'utf8') === read(file), file).toBe(true);
  }
});

test('what somebody changes by hand of what is made is made again by the next build, which runs nothing', async () => {
  const made = ['spec/guides/sent-again.md', 'spec/guides/what-is-checked.md', 'spec/dist/index.js', 'packages/types/dist/index.d.ts'];
  for (const file of made) appendFileSync(join(second, file), 'changed\n');
  const { from } = await run(second, 'build', { TURBO_CACHE: 'local:r', TURBO_CACHE_DIR: builtHere });
  expect(new Set(Object.values(from))).toEqual(new Set(['LOCAL']));
  for (const file of made) expect(readFileSync(join(second, file), 'utf8') === read(file), file).toBe(true);
});

test('what an earlier build has left goes, where nothing is made anew, too', async () => {
  const dist = join(first, 'packages/openapi-model/dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'left.js'), 'export {};\n');
  const output = await printed(first, `pnpm run ${one}`, { ...settings, TURBO_CACHE: 'local:r', TURBO_CACHE_DIR: builtHere });
  expect(output).toContain('FULL TURBO');
  expect(readdirSync(dist)).toContain('index.js');
  expect(readdirSync(dist)).not.toContain('left.js');
});

test('what one clone has built, another one has from the server', async () => {
  // That it holds for each package is seen above, so two that are built quickly do.
  const tasks = 'build --filter=@modelarts-openapi/validation...';
  const built = await run(first, tasks);
  expect(new Set(Object.values(built.from))).toEqual(new Set(['MISS']));
  expect(Object.keys(built.from).length).toBeGreaterThan(1);

  for (const name of ['validation', 'openapi-model']) rmSync(join(second, `packages/${name}/dist`), { recursive: true });
  const fetched = await run(second, tasks);
  expect(fetched.from).toEqual(Object.fromEntries(Object.keys(built.from).map((task) => [task, 'REMOTE'])));
  expect(fetched.output).toContain('FULL TURBO');
  const file = 'packages/validation/dist/index.js';
  expect(readFileSync(join(second, file), 'utf8')).toBe(readFileSync(join(first, file), 'utf8'));
});

const built = { '@modelarts-openapi/openapi-model#build': 'MISS' };

test('with a wrong token it is built', async () => {
  const { from, output } = await run(first, one, { TURBO_TOKEN: 'another-token' });
  expect(from).toEqual(built);
  expect(output).toContain('401 Unauthorized');
});

test('with a key that it was not signed with it is built', async () => {
  expect(await run(first, one, { TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'another key of thirty-two bytes!' })).toMatchObject({ from: built });
});

test('what somebody changed in the cache is not used', async () => {
  const artifacts = join(folder, 'artifacts/team_of_a_test');
  const kept = readdirSync(artifacts)
    .filter((name) => !name.endsWith('.tag'))
    .map((name) => ({ file: join(artifacts, name), bytes: readFileSync(join(artifacts, name)) }));
  for (const { file, bytes } of kept) writeFileSync(file, Buffer.concat([bytes, Buffer.from([0])]));
  expect(await run(first, one)).toMatchObject({ from: built });
  for (const { file, bytes } of kept) writeFileSync(file, bytes);
});

test('without settings, as in a clone that has no secrets, it is built', async () => {
  const none = { TURBO_API: '', TURBO_TOKEN: '', TURBO_TEAM: '', TURBO_REMOTE_CACHE_SIGNATURE_KEY: '' };
  const { from, output } = await run(first, one, none);
  expect(from).toEqual(built);
  expect(output).toContain('Remote caching disabled');
});

test('with a cache that is down it is built', async () => {
  await cache.stop();
  const { from, output } = await run(first, one);
  expect(from).toEqual(built);
  expect(output).toContain('Remote caching unavailable');
});
