// Where something is built, and by whom, makes no difference: what comes of it is the same, byte for byte.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATH } from '../programs/pnpm.js';
import { manifestOf, root } from '../repository/packages.js';
import { builtIn, checkout } from './checkout.js';

/** @type {Awaited<ReturnType<typeof checkout>>} */
let here;
const expected = builtIn(root);
const outside = mkdtempSync(join(tmpdir(), 'anywhere-'));

beforeAll(async () => {
  if (process.getuid?.() !== 0) throw new Error('These tests need root: they build as another user, without a network and on a full disk.');
  here = await checkout(`Ünï cödé, it's (1) "50" $HOME & \`co\``);
});

afterAll(() => {
  here.remove();
  rmSync(outside, { recursive: true, force: true });
});

test('in a path with spaces, umlauts and quotes', async () => {
  expect(await here.build()).toMatchObject({ status: 0 });
  expect(builtIn(here.folder)).toEqual(expected);
  expect(await here.run('pnpm turbo run test --filter=@modelarts-openapi/drift --filter=@modelarts-openapi/versions')).toMatchObject({
    status: 0,
  });
});

test('in Turkish, where i is not the small letter of I', async () => {
  expect(await here.build({ env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' } })).toMatchObject({ status: 0 });
  expect(builtIn(here.folder)).toEqual(expected);
});

test('through a link, and with what others have in their environment', async () => {
  const link = join(outside, 'link');
  symlinkSync(here.folder, link);
  const temporary = join(outside, 'for a while');
  mkdirSync(temporary);
  const env = { NODE_ENV: 'production', NODE_OPTIONS: '--trace-warnings', CI: '1', FORCE_COLOR: '1', TZ: 'Pacific/Kiritimati' };
  const build = `cd '${link}' && umask 077 && unset HOME && pnpm run build --force --output-logs=new-only --ui=stream`;
  const { status, output } = await here.run(build, { env: { ...env, TMPDIR: temporary } });
  expect(status, output).toBe(0);
  expect(builtIn(here.folder)).toEqual(expected);
});

test.each(['22', '24'])('with Node %s', async (version) => {
  const [node = ''] = execFileSync('npx', ['--yes', '--package', `node@${version}`, '--call', 'command -v node'], {
    encoding: 'utf8',
  }).split('\n');
  const env = { PATH: `${dirname(node)}:${PATH}` };
  expect((await here.run('node --version', { env })).output).toMatch(new RegExp(`^v${version}\\.`));
  expect(await here.build({ env })).toMatchObject({ status: 0 });
  expect(builtIn(here.folder)).toEqual(expected);
});

test('by another user, with a home that is read-only, without a network and without git', async () => {
  const home = join(outside, 'home');
  mkdirSync(home);
  chmodSync(home, 0o555);
  chmodSync(outside, 0o755);
  execFileSync('npm', [
    'install',
    '--prefix',
    join(outside, 'tools'),
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    manifestOf('.').packageManager,
  ]);
  rmSync(join(here.folder, '.git'), { recursive: true });
  execFileSync('chown', ['-R', 'nobody', join(here.folder, '..')]);
  const bin = join(outside, 'bin');
  mkdirSync(bin);
  for (const program of ['node', 'sh', 'env'])
    execFileSync('ln', ['-s', execFileSync('which', [program], { encoding: 'utf8' }).trim(), bin]);
  const programs = `${join(outside, 'tools/node_modules/.bin')}:${bin}`;
  const build = 'pnpm run build --force --output-logs=new-only --ui=stream';
  const { status, output } = await here.run(
    `unshare --net -- setpriv --reuid=nobody --regid=nogroup --clear-groups env -i PATH="${programs}" HOME="${home}" sh -c '${build}'`,
  );
  expect(status, output).toBe(0);
  expect(builtIn(here.folder)).toEqual(expected);
});
