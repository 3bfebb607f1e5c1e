// Pages that somebody who means harm gives to `vendor-pages compare`. SECURITY.md names these tests.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/compare/compare-page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { exampleDescriptions } from '../example-description.js';
import { GET_WIDGET } from '../example-pages.js';
import { folderWith } from '../folder.js';
import { sheetsOf, withSheet } from '../mutation/sheets.js';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const against = exampleDescriptions();
const good = readFileSync(GET_WIDGET, 'utf8');
const withExample = (text: string) => good.replace('Status Code\n---', `.. code-block::\n\n   ${text}\n\nStatus Code\n---`);
const check = (text: string) => comparePage(parsePage(text), 'page.rst', against).findings;
const refused = (text: string) => check(text).filter(({ rule }) => rule === 'example-refused');

test.each(['__proto__', 'constructor', 'toString'])('a field %s is one that the description does not have', (name) => {
  const lines = good.split('\n');
  const sheet = sheetsOf(lines).find(({ caption }) => caption === 'Response body parameters')!;
  const rows = sheet.rows.map((row) => (row[0]?.join('').trim() === 'made_at' ? row.with(0, [name]) : row));
  const findings = check(withSheet(lines, { ...sheet, rows }));
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'field-only-on-page', location: `getWidget 200 ${name}` }));
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'field-only-in-description', location: 'getWidget 200 made_at' }));
});

test('keys of an example change no other object', () => {
  const findings = refused(withExample('{"state":"new","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
  expect(findings.map(({ location }) => location.split(' ').at(-1)).sort()).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('polluted');
});

test.each(['human', 'github'])('names on it do nothing to who reads the report as %s', (format) => {
  const trap = '\u001b[2J##vso[a]';
  const page = good.replace('GET /v1/', `GET /${trap}/`).replace(/^200 /m, '::e ');
  const folder = folderWith({ 'page.rst': page });
  const { stdout } = spawnSync(process.execPath, [command, 'compare', '--format', format, 'page.rst'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain('?[2J#?vso[a]');
  expect(stdout).not.toMatch(/[^\P{Cc}\n]|##/u);
});

describe('an example', () => {
  const wrong = (count: number) =>
    `{"state":"new",${Array.from({ length: count }, (_none, index) => `"undocumented${index}":1`).join(`,\n   `)}}`;

  test('that is wrong in many places is told in 100', () => {
    expect(refused(withExample(wrong(2_000)))).toHaveLength(100);
  });

  test('that is longer than any is not read', () => {
    expect(refused(withExample(wrong(10_000))).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^it has \d+ characters, at most 100000 are read$/),
    ]);
  });

  test('that is nested 10,000 levels deep is refused like any other', () => {
    const deep = `${`${'['.repeat(2_000)}\n   `.repeat(5)}${`${']'.repeat(2_000)}\n   `.repeat(5)}`;
    expect(refused(withExample(`{"state":"new","x":\n   ${deep}}`)).map(({ location }) => location)).toEqual([
      expect.stringMatching(/ x$/),
    ]);
  });
});
