// Until packages are on npm, the guide says how to make and install them: its commands, in an empty project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { manifestOf, read } from '../repository/packages.js';

const [, section = ''] = read('spec/guides/getting-started.md').split('## From the repository');
const [make = '', install = ''] = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands = '']) => commands);

test('the packages are made by the commands of the guide', () => {
  const { packageManager } = manifestOf('.');
  expect(make.trim().split('\n')).toEqual([
    `npx --yes ${packageManager} build`,
    `npx --yes ${packageManager} --recursive pack --no-ignore-pnpmfile --pack-destination ../packed`,
  ]);
});

test('what it installs is complete, without a registry that has any of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'from-the-repository-'));
  const tarballs = dirname(inject('packed').tarballs[0]?.file ?? '');
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
    const command = install.replaceAll('../packed', tarballs).replace('npm install', 'npm install --prefer-offline --no-audit --no-fund');
    execFileSync('bash', ['-c', command], { cwd: folder, stdio: 'pipe' });
    for (const name of ['spec', 'types', 'client', 'emulator', 'drift']) {
      expect(existsSync(join(folder, 'node_modules/@modelarts-openapi', name, 'package.json')), name).toBe(true);
    }
    expect(execFileSync(join(folder, 'node_modules/.bin/modelarts-emulator'), ['--help'], { encoding: 'utf8' })).toContain('--port');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
