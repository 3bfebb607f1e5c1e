// The packages in TypeScript, as strict as there is, and not strict at all.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../repository/packages.js';
import { tool } from '../tools/installed.js';

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
