// What becomes of a build that cannot go on.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../repository/packages.js';

const folder = mkdtempSync(join(tmpdir(), 'stopped-'));
for (const file of ['package.json', 'scripts/build.js', 'scripts/build', 'scripts/programs', 'scripts/repository'])
  cpSync(join(root, file), join(folder, file), { recursive: true });
mkdirSync(join(folder, 'node_modules'));
symlinkSync(join(root, 'node_modules/proper-lockfile'), join(folder, 'node_modules/proper-lockfile'));
// As turbo does it: it ends what it has begun, and says that all went well. It is found where none is installed.
const turbo = `#!${process.execPath}
for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
console.log('building');
setInterval(() => {}, 1e6);
`;
writeFileSync(join(folder, 'turbo'), turbo, { mode: 0o755 });

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['a#b', '50% and more'])('where the path has what tools cannot read, it is told: %s', (name) => {
  const inside = join(folder, name);
  for (const part of ['package.json', 'scripts', 'node_modules']) cpSync(join(folder, part), join(inside, part), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(inside, 'scripts/build.js')], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, `Nothing can be built here: expected a path without "#" and "%", got ${inside}\n`]);
});

test.each(['SIGTERM', 'SIGHUP'])('%s ends what it has begun, and it has failed', async (signal) => {
  const { TURBO_HASH: _, ...env } = process.env;
  const build = spawn(process.execPath, [join(folder, 'scripts/build.js')], {
    env: { ...env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(build.stdout, 'data');
  expect(existsSync(join(folder, '.turbo/running'))).toBe(true);
  build.kill(/** @type {NodeJS.Signals} */ (signal));
  expect(await once(build, 'close')).toEqual([130, null]);
  expect(existsSync(join(folder, '.turbo/running'))).toBe(false);
});
