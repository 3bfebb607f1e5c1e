// Whether what is compiled is what there are sources of.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../repository/packages.js';

const folder = mkdtempSync(join(tmpdir(), 'compile-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(join(root, 'docs/node_modules/typescript'), join(folder, 'node_modules/typescript'));
mkdirSync(join(folder, 'src/inner'), { recursive: true });
const compilerOptions = { rootDir: 'src', outDir: 'dist', module: 'nodenext', target: 'es2022', types: [] };
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
writeFileSync(join(folder, 'src/kept.ts'), 'export const kept = 1;\n');
writeFileSync(join(folder, 'src/inner/before.ts'), 'export const before = 1;\n');

afterAll(() => rmSync(folder, { recursive: true }));

/** What compiling prints. @param {number} status how it is to end */
function compile(status) {
  const run = spawnSync(process.execPath, [join(root, 'scripts/build/compile.js')], { cwd: folder, encoding: 'utf8' });
  expect(run, run.stdout).toMatchObject({ status, stderr: '' });
  return run.stdout;
}
const made = () => readdirSync(join(folder, 'dist'), { recursive: true }).sort();

test('what was made of a file that is no more goes, and compiling is silent', () => {
  expect(compile(0)).toBe('');
  expect(made()).toEqual(['inner', 'inner/before.js', 'kept.js']);
  renameSync(join(folder, 'src/inner/before.ts'), join(folder, 'src/inner/after.ts'));
  expect(compile(0)).toBe('');
  expect(made()).toEqual(['inner', 'inner/after.js', 'kept.js']);
});

test('a fault is told as the compiler tells it, and nothing goes', () => {
  writeFileSync(join(folder, 'src/kept.ts'), 'export const kept: string = 1;\n');
  rmSync(join(folder, 'src/inner/after.ts'));
  expect(compile(2)).toContain("src/kept.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'.");
  expect(made()).toContain('inner/after.js');
});
