// Pages that somebody who means harm gives to `vendor-pages compare`. SECURITY.md names these tests.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/commands/compare.js';
import { folderWith } from './folder.js';
import { OUR_PAGE } from './pages.js';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const good = readFileSync(OUR_PAGE, 'utf8');
const field = '| task_name   ';
const sampleOf = (text: string) => `${good}\n.. code-block::\n\n   ${text}\n`;
const check = async (text: string) => compare.run([join(folderWith({ 'page.rst': text }), 'page.rst')], {});

test.each(['__proto__', 'constructor', 'toString'])('a field %s is one that the description does not have', async (name) => {
  expect(good).toContain(field);
  const { findings } = await check(good.replace(field, `| ${name} `.padEnd(field.length)));
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'field-only-on-page', location: `getIntelligentTask 200 ${name}` }));
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'field-only-in-description', location: 'getIntelligentTask 200 task_name' }),
  );
});

test('keys of a sample change no other object', async () => {
  const { findings } = await check(sampleOf('{"status":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
  expect(
    findings
      .filter(({ rule }) => rule === 'sample-refused')
      .map(({ location }) => location.split(' ').at(-1))
      .sort(),
  ).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('polluted');
});

test.each(['human', 'github'])('names on it do nothing to who reads the report as %s', (format) => {
  const trap = '\u001b[2J##vso[a]';
  const page = good.replace(field, `| ${trap}`.padEnd(field.length)).replace('getIntelligentTask', trap).replace(/^404 /m, `::e `);
  const folder = folderWith({ 'page.rst': page });
  const { stdout } = spawnSync(process.execPath, [command, 'compare', '--format', format, 'page.rst'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain('?[2J#?vso[a]');
  expect(stdout).not.toMatch(/[^\P{Cc}\n]|##/u);
});

describe('a sample', () => {
  const wrong = (count: number) =>
    `{"status":1,${Array.from({ length: count }, (_none, index) => `"undocumented${index}":1`).join(`,\n   `)}}`;

  test('that is wrong in many places is told in 100', async () => {
    const { findings } = await check(sampleOf(wrong(2_000)));
    expect(findings.filter(({ rule }) => rule === 'sample-refused')).toHaveLength(100);
  });

  test('that is longer than any is not read', async () => {
    const { findings } = await check(sampleOf(wrong(10_000)));
    expect(findings.filter(({ rule }) => rule === 'sample-refused').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^it has \d+ characters, at most 100000 are read$/),
    ]);
  });

  test('that is nested 10,000 levels deep is refused like any other', async () => {
    const { findings } = await check(
      sampleOf(`{"status":1,"x":\n   ${`${'['.repeat(2_000)}\n   `.repeat(5)}${`${']'.repeat(2_000)}\n   `.repeat(5)}}`),
    );
    expect(findings.filter(({ rule }) => rule === 'sample-refused').map(({ location }) => location)).toEqual([
      expect.stringMatching(/ x$/),
    ]);
  });
});
