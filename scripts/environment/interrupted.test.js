// What else goes on while something is built: another build, Ctrl+C, an edit, a disk that fills up. Each ends right, or with a word
// that says what is wrong, and the next build is as good as any.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../repository/packages.js';
import { builtIn, checkout } from './checkout.js';

/** @type {Awaited<ReturnType<typeof checkout>>} */
let here;
const expected = builtIn(root);

beforeAll(async () => {
  here = await checkout();
});

afterAll(() => here.remove());

test('two builds at once, in one checkout, both build', async () => {
  const both = await Promise.all([here.build(), here.build()]);
  expect(both.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual([0, 0]);
  expect(builtIn(here.folder)).toEqual(expected);
});

test('a build that Ctrl+C ends does not keep the next one from being right', async () => {
  let isStopped = false;
  const { status } = await here.build({
    onOutput(output, { pid = 0 }) {
      if (isStopped || !/client:build: .*generate/.test(output)) return;
      isStopped = true;
      // As a terminal does it: to all that runs.
      process.kill(-pid, 'SIGINT');
    },
  });
  expect(isStopped).toBe(true);
  expect(status).not.toBe(0);
  const again = await here.run('pnpm build');
  expect(again).toMatchObject({ status: 0 });
  expect(builtIn(here.folder)).toEqual(expected);
});

test('what is edited during a build is in the next one, and what is undone is not', async () => {
  const file = join(here.folder, 'spec/resources/intelligent-tasks/schemas/IntelligentTaskStatus.yaml');
  const text = readFileSync(file, 'utf8');
  let isEdited = false;
  await here.build({
    onOutput(output) {
      if (isEdited || !output.includes('spec:build: ')) return;
      isEdited = true;
      writeFileSync(file, text.replace('description: ', 'description: Edited. '));
    },
  });
  expect(isEdited).toBe(true);
  expect(await here.run('pnpm build')).toMatchObject({ status: 0 });
  expect(readFileSync(join(here.folder, 'spec/dist/openapi.yaml'), 'utf8')).toContain('Edited.');
  writeFileSync(file, text);
  expect(await here.run('pnpm build')).toMatchObject({ status: 0 });
  expect(builtIn(here.folder)).toEqual(expected);
});

test('what is served waits for a build, shows what is edited, and is no obstacle to the next build', async () => {
  /** @type {ReturnType<typeof here.run> | undefined} */
  let started;
  /** @type {(address: string) => void} */
  let isAt = () => {};
  /** @type {Promise<string>} */
  const address = new Promise((resolve) => (isAt = resolve));
  let pid = 0;
  const serve = () =>
    here.run('pnpm start', {
      env: { PORT: '0' },
      onOutput(output, run) {
        pid = run.pid ?? 0;
        const [, url] = /The reference is at (\S+)\//.exec(output) ?? [];
        if (url) isAt(url);
      },
    });
  const built = await here.build({
    onOutput(output) {
      if (output.includes('spec:build: ')) started ??= serve();
    },
  });
  expect(built).toMatchObject({ status: 0 });
  const page = `${await address}/`;
  const textOf = async () => (await fetch(page)).text();
  const file = join(here.folder, 'spec/resources/intelligent-tasks/schemas/IntelligentTaskStatus.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('description: ', 'description: Edited. '));
  await expect.poll(textOf, { timeout: 300_000 }).toContain('Edited.');
  writeFileSync(file, text);
  expect(await here.run('pnpm build')).toMatchObject({ status: 0 });
  process.kill(-pid, 'SIGTERM');
  expect((await started)?.output).toContain('Something else is built or tested here: this waits for its end.');
  expect(builtIn(here.folder)).toEqual(expected);
});

test('a disk that is full is told, and with room again the next build is right', async () => {
  const dist = join(here.folder, 'docs/dist');
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', dist]);
  try {
    const { status, output } = await here.build();
    expect(status).not.toBe(0);
    expect(output).toMatch(/ENOSPC|no space left/i);
  } finally {
    execFileSync('umount', [dist]);
  }
  mkdirSync(dist, { recursive: true });
  expect(await here.run('pnpm build')).toMatchObject({ status: 0 });
  expect(builtIn(here.folder)).toEqual(expected);
});
