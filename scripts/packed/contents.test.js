// What is in the packages as they would be published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { packages, root } from '../repository/packages.js';

/** @import { Manifest } from '../repository/packages.js' */

const unpacked = mkdtempSync(join(tmpdir(), 'unpacked-'));
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

/** @param {string} folder @param {string} file */
const textOf = (folder, file) => readFileSync(join(folder, file), 'utf8');
/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
// The spec has no sources to compile: its build makes these.
/** @type {Record<string, string[]>} */
const made = { spec: ['closed.js', 'closed.d.ts', 'index.js', 'index.d.ts', 'openapi.yaml', 'openapi.json', 'openapi.closed.json'] };

/**
 * What a source becomes. Where the build writes JavaScript, it is taken as it is; its types are for the build.
 *
 * @param {string} source
 */
const compiled = (source) =>
  source.endsWith('.js') ? [source] : source.endsWith('.d.ts') ? [] : ['.js', '.d.ts'].map((end) => source.replace(/\.ts$/, end));

describe.each(packages)('$manifest.name', ({ folder, manifest }) => {
  const file = inject('packed').tarballs.find(({ name }) => name === manifest.name)?.file ?? '';
  const inside = mkdtempSync(join(unpacked, 'package-'));
  execFileSync('tar', ['-xzf', file, '-C', inside, '--strip-components=1']);
  const files = filesIn(inside);
  /** @type {Manifest & { exports: Record<string, string | Record<string, string>>, bin?: Record<string, string> }} */
  const published = JSON.parse(textOf(inside, 'package.json'));

  test('has what is made from its sources, and nothing else', () => {
    const sources = made[folder] ?? filesIn(join(root, folder, 'src')).flatMap(compiled);
    expect(files.sort()).toEqual(['LICENSE', 'README.md', 'package.json', ...sources.map((source) => `dist/${source}`)].sort());
    expect(textOf(inside, 'LICENSE')).toBe(textOf(root, 'LICENSE'));
    expect(textOf(inside, 'README.md')).toMatch(new RegExp(`^# ${manifest.name}\n`));
  });

  test('names files that it has', () => {
    const named = [
      Object.values(published.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target))),
      Object.values(published.bin ?? {}),
    ].flat();
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

  test('does not know where it was made', () => {
    const local = /\bfile:\/\/\/|\/(?:home|Users)\/\w|\b[A-Z]:\\\\|\bworkspace:|\.pnpm\/|\.\.\/(?:\.\.\/)*(?:packages|shared|spec)\b/;
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
