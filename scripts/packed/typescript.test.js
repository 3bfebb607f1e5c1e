// The packages in TypeScript, as strict as there is, and not strict at all.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../repository/packages.js';
import { tool } from '../tools/installed.js';

const run = promisify(execFile);
const { pnpm: project } = inject('packed').projects;
const STRICT = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax', '--isolatedModules'];
const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };

/**
 * What the compiler finds wrong, and nothing if all is well.
 *
 * @param {string} compiler
 * @param {string[]} files
 * @param {string[]} flags
 * @returns {Promise<string>}
 */
function errors(compiler, files, ...flags) {
  const args = [compiler, '--noEmit', '--target', 'es2022', ...flags, ...files];
  return new Promise((done) =>
    execFile(process.execPath, args, { cwd: project }, (error, stdout, stderr) => done(error ? `${stdout}${stderr}${error.message}` : '')),
  );
}

// The older one takes declarations as they are, as a new project does by default; the newest checks all of them.
describe.each([
  { name: 'TypeScript 5', compiler: join(root, 'node_modules/typescript/bin/tsc'), skipLibCheck: 'true' },
  { name: 'TypeScript 7', compiler: tool('typescript/bin/tsc'), skipLibCheck: 'false' },
])('with $name', ({ compiler, skipLibCheck }) => {
  describe.each(Object.entries(RESOLUTIONS))('and moduleResolution %s', (resolution, module) => {
    test.each([
      { name: 'strict', flags: STRICT },
      { name: 'not strict', flags: ['--strict', 'false'] },
    ])('programs compile, $name', async ({ flags }) => {
      const rest = [
        '--lib',
        'es2023,dom,dom.iterable',
        '--types',
        'node',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--skipLibCheck',
        skipLibCheck,
      ];
      expect(await errors(compiler, ['browser.ts', 'node.ts'], ...flags, ...rest)).toBe('');
    });
  });
});

// What TypeScript 5 does where only `module` is set, and the newest no longer knows, is to resolve as Node 10 did.
test.each([
  { name: 'commonjs, with TypeScript 5', compiler: join(root, 'node_modules/typescript/bin/tsc'), module: 'commonjs' },
  { name: 'node16, with TypeScript 5', compiler: join(root, 'node_modules/typescript/bin/tsc'), module: 'node16' },
  { name: 'commonjs, with TypeScript 7', compiler: tool('typescript/bin/tsc'), module: 'commonjs' },
  { name: 'node16, with TypeScript 7', compiler: tool('typescript/bin/tsc'), module: 'node16' },
])('a program compiles to a script that runs, module $name', async ({ name, compiler, module }) => {
  const outDir = join(project, 'compiled', name);
  const args = [compiler, 'commonjs.cts', '--outDir', outDir, '--target', 'es2022', '--module', module, '--strict'];
  const rest = ['--lib', 'es2023,dom,dom.iterable', '--types', 'node', '--skipLibCheck', `${/5$/.test(name)}`];
  await run(process.execPath, [...args, ...rest], { cwd: project }).catch(({ stdout }) => expect(stdout).toBe(''));
  const { stdout } = await run(process.execPath, [join(outDir, 'commonjs.cjs')], { cwd: project });
  expect(stdout).toBe('ModelArts.4700 true true 0\n');
});

test('programs in JavaScript have types, too', async () => {
  const programs = ['page.js', 'program.js', 'program.cjs', 'worker.js', 'vite.config.js'];
  const rest = ['--allowJs', '--checkJs', '--lib', 'es2023,dom,dom.iterable', '--types', 'node', '--module', 'nodenext'];
  expect(await errors(tool('typescript/bin/tsc'), programs, ...STRICT, ...rest)).toBe('');
});

test('a program for browsers needs no types of Node', async () => {
  const rest = [
    '--lib',
    'es2023,dom,dom.iterable',
    '--types',
    '',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--skipLibCheck',
    'false',
  ];
  expect(await errors(tool('typescript/bin/tsc'), ['browser.ts'], ...STRICT, ...rest)).toBe('');
});

test('a program for Node needs no types of browsers', async () => {
  const rest = ['--lib', 'es2023', '--types', 'node', '--module', 'nodenext', '--skipLibCheck', 'false'];
  expect(await errors(tool('typescript/bin/tsc'), ['browser.ts', 'node.ts'], ...STRICT, ...rest)).toBe('');
});
