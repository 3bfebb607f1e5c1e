// The packages in TypeScript, as strict as there is, and not strict at all.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { tool } from '../tools/installed.js';

const run = promisify(execFile);
const { pnpm: project } = inject('packed').projects;
const STRICT = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax', '--isolatedModules'];
const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };
const LIB = ['--lib', 'es2023,dom,dom.iterable', '--types', 'node'];

/**
 * A compiler, and what it finds wrong: nothing if all is well.
 *
 * @callback Compile
 * @param {string[]} files
 * @param {string[]} flags
 * @returns {Promise<string>}
 */

/** @type {Compile} */
const typeScript7 = (files, flags) =>
  new Promise((done) =>
    execFile(
      process.execPath,
      [tool('typescript/bin/tsc'), '--target', 'es2022', ...flags, ...files],
      { cwd: project },
      (error, stdout, stderr) => done(error ? `${stdout}${stderr}${error.message}` : ''),
    ),
  );

/** Declarations as they were read: most of them are the same for each way to compile. @type {Map<string, ts.SourceFile | undefined>} */
const declarations = new Map();

/** @type {Compile} */
async function typeScript5(files, flags) {
  const { options, errors } = ts.parseCommandLine(['--target', 'es2022', ...flags]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getCurrentDirectory = () => project;
  host.getSourceFile = (name, version, ...rest) => {
    if (!/\.d\.[cm]?ts$/.test(name)) return getSourceFile(name, version, ...rest);
    const key = `${name} ${JSON.stringify(version)}`;
    if (!declarations.has(key)) declarations.set(key, getSourceFile(name, version, ...rest));
    return declarations.get(key);
  };
  const program = ts.createProgram({ rootNames: files.map((file) => join(project, file)), options, host });
  const { diagnostics } = options.noEmit ? { diagnostics: [] } : program.emit();
  return ts.formatDiagnostics([...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics], host);
}

// The older one takes declarations as they are, as a new project does by default; the newest checks all of them.
describe.each([
  { name: 'TypeScript 5', compile: typeScript5, skipLibCheck: 'true' },
  { name: 'TypeScript 7', compile: typeScript7, skipLibCheck: 'false' },
])('with $name', ({ compile, skipLibCheck }) => {
  describe.each(Object.entries(RESOLUTIONS))('and moduleResolution %s', (resolution, module) => {
    test.each([
      { name: 'strict', flags: STRICT },
      { name: 'not strict', flags: ['--strict', 'false'] },
    ])('programs compile, $name', async ({ flags }) => {
      const rest = ['--noEmit', ...LIB, '--module', module, '--moduleResolution', resolution, '--skipLibCheck', skipLibCheck];
      expect(await compile(['browser.ts', 'node.ts'], [...flags, ...rest])).toBe('');
    });
  });

  // What TypeScript 5 does where only `module` is set, and the newest no longer knows, is to resolve as Node 10 did.
  test.each(['commonjs', 'node16'])('a program compiles to a script that runs, module %s', async (module) => {
    const outDir = join(project, 'compiled', skipLibCheck, module);
    const flags = ['--strict', ...LIB, '--module', module, '--outDir', outDir, '--skipLibCheck', skipLibCheck];
    expect(await compile(['commonjs.cts'], flags)).toBe('');
    const { stdout } = await run(process.execPath, [join(outDir, 'commonjs.cjs')], { cwd: project });
    expect(stdout).toBe('ModelArts.4700 true true 0\n');
  });

  test('what is wrong in a program is found', async () => {
    writeFileSync(join(project, 'wrong.ts'), "import { isNotThere } from '@modelarts-openapi/client';\nisNotThere();\n");
    const flags = ['--noEmit', ...LIB, '--module', 'nodenext', '--skipLibCheck', skipLibCheck];
    expect(await compile(['wrong.ts'], flags)).toContain('TS2305');
  });
});

test('programs in JavaScript have types, too', async () => {
  const programs = ['page.js', 'program.js', 'program.cjs', 'worker.js', 'vite.config.js'];
  const rest = ['--noEmit', '--allowJs', '--checkJs', ...LIB, '--module', 'nodenext'];
  expect(await typeScript7(programs, [...STRICT, ...rest])).toBe('');
});

test('a program for browsers needs no types of Node', async () => {
  const lib = ['--lib', 'es2023,dom,dom.iterable', '--types', ''];
  const rest = ['--noEmit', ...lib, '--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck', 'false'];
  expect(await typeScript7(['browser.ts'], [...STRICT, ...rest])).toBe('');
});

test('a program for Node needs no types of browsers', async () => {
  const rest = ['--noEmit', '--lib', 'es2023', '--types', 'node', '--module', 'nodenext', '--skipLibCheck', 'false'];
  expect(await typeScript7(['browser.ts', 'node.ts'], [...STRICT, ...rest])).toBe('');
});
