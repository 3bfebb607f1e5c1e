// What is done around faults and limits of other people's tools, as architecture/upkeep.md lists it. A test that turns red here says
// that an update took the reason away: take out what was done around it, its row and its test.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { read, root } from '../repository/packages.js';

const rows = [...read('architecture/upkeep.md').matchAll(/^\| .+ \| ([\w./-]+\.test\.[jt]s): (.+) \|$/gm)];
/** What a package loads. @param {string} folder */
const from = (folder) => createRequire(join(root, folder, 'package.json'));

/** Code of ajv for a schema that contains itself. */
function codeOfAjv() {
  const load = from('packages/validation');
  const ajv = new (load('ajv/dist/2020').default)({ allErrors: true, code: { source: true, esm: true } });
  const tree = { type: 'object', properties: { name: { type: 'string', minLength: 1 }, parts: { type: 'array', items: { $ref: '#' } } } };
  return load('ajv/dist/standalone').default(
    ajv,
    ajv.compile({ $id: 'tree', type: 'array', items: { $ref: '#/$defs/tree' }, $defs: { tree: { ...tree, $id: 'one' } } }),
  );
}

test('each row names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(6);
  expect(
    rows.filter(([, file = '', name = '']) => !existsSync(join(root, file)) || !read(file).includes(name)).map(([row]) => row),
  ).toEqual([]);
});

test('openapi-typescript still asks for TypeScript 5', () => {
  expect(from('packages/types')('openapi-typescript/package.json').peerDependencies.typescript).toBe('^5.x');
});

test('TypeScript 7 still has no API in JavaScript', () => {
  expect(from('docs')('typescript/package.json').version).toMatch(/^7\./);
  expect(from('docs')('typescript').createProgram).toBeUndefined();
});

test('esbuild still splits modules only', async () => {
  const options = /** @type {const} */ ({
    stdin: { contents: '' },
    splitting: true,
    format: 'cjs',
    outdir: 'none',
    write: false,
    logLevel: 'silent',
  });
  await expect(build(options)).rejects.toThrow('Splitting currently only works with the "esm" format');
});

test('ajv still copies all errors for each item that has some', () => {
  expect(codeOfAjv()).toMatch(/vErrors\.concat\(\w+\.errors\)/);
});

test('ajv still asks for its functions with require, in modules as well', () => {
  expect(codeOfAjv()).toContain('require("ajv/dist/runtime/');
});

test("GitHub's parser of workflows still imports JSON as no Node does", async () => {
  const load = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', "await import('@actions/workflow-parser')"], {
    cwd: root,
  });
  await expect(load).rejects.toThrow(/ERR_IMPORT_(ASSERTION_TYPE|ATTRIBUTE)_MISSING/);
});

test('openapi-fetch still does not export how it takes what a call needs', () => {
  const types = readFileSync(
    from('packages/client')
      .resolve('openapi-fetch')
      .replace(/\.[cm]?js$/, '.d.cts'),
    'utf8',
  );
  expect(types).toContain('type InitParam<');
  expect(types).not.toMatch(/^export type \{.*\bInitParam\b/m);
});
