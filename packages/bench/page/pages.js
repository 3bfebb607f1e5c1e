// The page of a description as large as one likes, beside what plain `redocly build-docs` makes of it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOperations } from './copies.js';

const docs = fileURLToPath(new URL('../../../docs', import.meta.url));
const spec = fileURLToPath(new URL('../../../spec', import.meta.url));

/**
 * Builds the reference of a description with so many operations, and the plain page of the same.
 *
 * @param {number} count of operations
 * @param {string} [folder] a folder that is not there yet; without it a temporary one
 * @returns the folder, with the reference in `docs/dist/` and the plain page as `plain.html`
 */
export function buildPages(count, folder = mkdtempSync(join(tmpdir(), 'bench-page-'))) {
  const copy = join(folder, 'docs');
  for (const name of readdirSync(docs)) {
    if (!/^(\.|node_modules$|dist$|test$)/.test(name)) cpSync(join(docs, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules/@modelarts-openapi'), { recursive: true });
  const ours = readdirSync(join(docs, 'node_modules/@modelarts-openapi')).map((name) => `@modelarts-openapi/${name}`);
  for (const name of [...readdirSync(join(docs, 'node_modules')), ...ours]) {
    if (!/^(\.|@modelarts-openapi(\/spec)?$)/.test(name)) symlinkSync(join(docs, 'node_modules', name), join(copy, 'node_modules', name));
  }
  const described = join(copy, 'node_modules/@modelarts-openapi/spec');
  cpSync(join(spec, 'dist'), join(described, 'dist'), { recursive: true });
  cpSync(join(spec, 'package.json'), join(described, 'package.json'));
  for (const name of ['reference', 'openapi']) {
    const file = join(described, `dist/${name}.json`);
    writeFileSync(file, JSON.stringify(withOperations(JSON.parse(readFileSync(file, 'utf8')), count)));
  }
  const { scripts } = JSON.parse(readFileSync(join(docs, 'package.json'), 'utf8'));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', PATH: `${join(docs, 'node_modules/.bin')}:${process.env['PATH']}` };
  mkdirSync(join(folder, 'plain'));
  // Away from any redocly.yaml of ours.
  const plain = [join(described, 'dist/openapi.json'), '--inlineBundle', '--output', join(folder, 'plain.html')];
  execFileSync(join(docs, 'node_modules/.bin/redocly'), ['build-docs', ...plain], { cwd: join(folder, 'plain'), env, stdio: 'pipe' });
  mkdirSync(join(copy, 'dist'), { recursive: true });
  execFileSync('sh', ['-c', scripts.build], { cwd: copy, env, stdio: 'pipe' });
  return folder;
}

/** @param {string} folder that `buildPages` has made */
export const removePages = (folder) => rmSync(folder, { recursive: true, force: true });
