import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { parse } from 'yaml';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'drift action '));
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty folder with a space in its name. */
export function newFolder(): string {
  return mkdtempSync(join(folder, 'job '));
}

/** What is in a file of YAML. */
export const yaml = <Content>(file: string): Content => parse(readFileSync(file, 'utf8')) as Content;

/**
 * Runs a script as a job on GitHub does, with stubs of `npx` and `npm` that note their arguments and folder. One runs the command
 * that is built here with those behind the package, the other installs it, but for version 404.0.0.
 */
export function runJob(script: string, env: Record<string, string> = {}, cwd = newFolder()) {
  const bin = newFolder();
  const seen = join(bin, 'seen.json');
  const stub = `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const { basename } = require('node:path');
const { mkdirSync, symlinkSync, writeFileSync } = require('node:fs');
const given = process.argv.slice(2);
writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ program: basename(process.argv[1]), given, folder: process.cwd() }));
if (process.argv[1].endsWith('npx')) process.exit(spawnSync(process.execPath, [${JSON.stringify(cli)}, ...given.slice(1 + given.findIndex((one) => one.startsWith('@modelarts-openapi/')))], { stdio: 'inherit' }).status);
if (given.at(-1).endsWith('@404.0.0')) process.exit(1);
mkdirSync('node_modules/.bin', { recursive: true });
writeFileSync('node_modules/.bin/modelarts-drift', ${JSON.stringify(`#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(join(bin, 'arguments.json'))}, JSON.stringify(process.argv.slice(2)));
process.exit(require('node:child_process').spawnSync(process.execPath, [${JSON.stringify(cli)}, ...process.argv.slice(2)], { stdio: 'inherit' }).status);
`)}, { mode: 0o755 });
`;
  for (const name of ['npx', 'npm']) writeFileSync(join(bin, name), stub, { mode: 0o755 });
  const file = join(bin, 'script.sh');
  writeFileSync(file, script);
  const path = [bin, process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd,
    env: { GITHUB_ACTION_PATH: root, ...env, PATH: path },
    encoding: 'utf8',
  });
  const asked = existsSync(seen)
    ? (JSON.parse(readFileSync(seen, 'utf8')) as { program: string; given: string[]; folder: string })
    : undefined;
  const handed = join(bin, 'arguments.json');
  return { cwd, status, stdout, stderr, asked, handed: existsSync(handed) ? (JSON.parse(readFileSync(handed, 'utf8')) as string[]) : [] };
}
