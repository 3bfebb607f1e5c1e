// What is in the packages as they would be published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { filesIn as filesOf } from '../repository/git.js';
import { packages, root } from '../repository/packages.js';

/** @import { Manifest } from '../repository/packages.js' */
/** @typedef {string | { [condition: string]: Target }} Target */

const unpacked = mkdtempSync(join(tmpdir(), 'unpacked-'));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

/** @param {string} folder @param {string} file */
const textOf = (folder, file) => readFileSync(join(folder, file), 'utf8');
/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

/** @param {Target} target @returns {string[]} */
const pathsIn = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(pathsIn));
/** @param {string} text */
const importsIn = (text) => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
/** @param {string[]} files A module has code, or types, or both. */
const modulesOf = (files) => [...new Set(files.map((file) => file.replace(/(\.d)?\.c?[jt]s$/, '')))].sort();

/**
 * A file of a package and all of its files that it imports, types from types.
 *
 * @param {string} folder
 * @param {string} file
 * @param {Set<string>} reached
 */
function reachedFrom(folder, file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const path of importsIn(textOf(folder, file)).filter((one) => one.startsWith('.'))) {
    reachedFrom(folder, join(dirname(file), /\.d\.c?ts$/.test(file) ? path.replace(/\.(c?)js$/, '.d.$1ts') : path), reached);
  }
  return reached;
}

describe.each(packages)('$manifest.name', ({ folder, manifest }) => {
  const file = inject('packed').tarballs.find(({ name }) => name === manifest.name)?.file ?? '';
  const inside = mkdtempSync(join(unpacked, 'package-'));
  execFileSync('tar', ['-xzf', file, '-C', inside, '--strip-components=1']);
  const files = filesIn(inside);
  /** @type {Manifest & { exports: Record<string, Target>, bin?: Record<string, string> }} */
  const published = JSON.parse(textOf(inside, 'package.json'));

  const named = [Object.values(published.exports).flatMap(pathsIn), Object.values(published.bin ?? {})].flat();

  test('has what its exports and programs consist of, recipes to copy, and nothing else', () => {
    const reached = new Set(named.flatMap((file) => [...reachedFrom(inside, normalize(file))]));
    const recipes = filesOf(join(root, folder), 'recipes');
    const others = files.filter((file) => file === 'dist/licenses.txt');
    expect(modulesOf(files)).toEqual(modulesOf(['LICENSE', 'README.md', 'package.json', ...others, ...recipes, ...reached]));
    expect(textOf(inside, 'LICENSE')).toBe(textOf(root, 'LICENSE'));
    expect(textOf(inside, 'README.md')).toMatch(new RegExp(`^# ${manifest.name}\n`));
  });

  test('has the licenses of what is built in', () => {
    // A function of ajv that every validator of a length calls, by its name.
    const hasValidators = files.some((file) => file.endsWith('.js') && textOf(inside, file).includes('ucs2length'));
    expect(hasValidators).toBe(/drift|emulator/.test(manifest.name));
    const licenses = files.includes('dist/licenses.txt') ? textOf(inside, 'dist/licenses.txt') : '';
    for (const name of hasValidators ? ['@hyperjump/json-pointer', 'ajv', 'ajv-formats'] : []) {
      expect(licenses).toMatch(new RegExp(`^# ${name} \\d\\S+ \\(MIT\\)\n\n[^#]*Copyright`, 'm'));
    }
  });

  test('has for each of its modules one that can be required, and its types', () => {
    for (const [name, target] of Object.entries(published.exports).filter(([, one]) => typeof one !== 'string')) {
      const { require, types, default: module } = /** @type {Record<string, string>} */ (target);
      const expected = { types: types?.replace(/\.d\.ts$/, '.d.cts'), default: module?.replace(/\.js$/, '.cjs') };
      expect(require, name).toEqual(expected);
      expect(
        importsIn(textOf(inside, expected.types ?? '')).filter((path) => /^\..*\.js$/.test(path)),
        name,
      ).toEqual([]);
    }
  });

  test('names files that it has', () => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(inside, path)))).toEqual([]);
  });

  test('asks for exact versions, and for its own of the others', () => {
    const { dependencies = {} } = published;
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-beta\.\d+)?$/);
      if (name.startsWith('@modelarts-openapi/')) expect(version).toBe(manifest.version);
    }
    expect(Object.keys(dependencies)).toEqual(Object.keys(manifest.dependencies ?? {}));
    expect([published.devDependencies, published.peerDependencies]).toEqual([undefined, undefined]);
  });

  test('imports nothing but what it depends on', () => {
    const known = new Set(Object.keys(published.dependencies ?? {}));
    for (const name of files.filter((one) => /\.(c?js|d\.c?ts)$/.test(one))) {
      const named = importsIn(textOf(inside, name)).filter((path) => !/^(\.|node:)/.test(path));
      const unknown = named.filter((path) => !known.has(/^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? ''));
      expect(unknown, name).toEqual([]);
    }
  });

  test('does not know where it was made', () => {
    // `/home/work` is where the vendor's containers work.
    const local =
      /\bfile:\/\/\/|\/(?:home\/(?!work\/)|Users\/)\w|\b[A-Z]:\\\\|\bworkspace:|\.pnpm\/|\.\.\/(?:\.\.\/)*(?:packages|shared|spec)\b/;
    for (const name of files) {
      const text = textOf(inside, name);
      expect(text.includes(root), name).toBe(false);
      expect(local.exec(text)?.[0], name).toBeUndefined();
    }
  });

  test('has no source map that leads nowhere', () => {
    for (const name of files) expect(textOf(inside, name), name).not.toMatch(/sourceMappingURL=/);
  });

  test('has a README whose links lead somewhere', () => {
    const links = [...textOf(inside, 'README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^(https:|#)/.test(link) && !existsSync(join(inside, link)))).toEqual([]);
  });
});
