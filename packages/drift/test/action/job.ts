import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { parse } from 'yaml';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'drift action '));
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty folder with a space in its name. */
export function newFolder(): string {
  return mkdtempSync(join(folder, 'job '));
}

/** What is in a file of YAML. */
export const yaml = <Content>(file: string): Content => parse(readFileSync(file, 'utf8')) as Content;

/**
 * Runs a script as a job on GitHub does, with a stub of `npx` that notes its arguments and runs the
 * command that is built here with those behind the package.
 */
export function runJob(script: string, env: Record<string, string> = {}, cwd = newFolder()) {
  const bin = newFolder();
  const seen = join(bin, 'arguments.json');
  const stub = `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const given = process.argv.slice(2);
require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify(given));
process.exit(spawnSync(process.execPath, [${JSON.stringify(cli)}, ...given.slice(2)], { stdio: 'inherit' }).status);
`;
  writeFileSync(join(bin, 'npx'), stub, { mode: 0o755 });
  const file = join(bin, 'script.sh');
  writeFileSync(file, script);
  const path = [bin, process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd,
    env: { ...env, PATH: path },
    encoding: 'utf8',
  });
  return { cwd, status, stdout, stderr, npx: JSON.parse(readFileSync(seen, 'utf8')) as string[] };
}
