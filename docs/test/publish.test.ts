import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedOf } from '../publish/feed.js';
import { publish } from '../publish/publish.js';
import { description, title } from './description.js';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes a reference that has nothing but a version. */
function release(version: string, page = `the page of ${version}`) {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'index.html'), page);
  writeFileSync(join(dist, 'openapi.json'), JSON.stringify({ info: { title: 'An API', version } }));
  return publish(site, dist);
}
const pageAt = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);

test('links to an old version still lead there when there is a new one', () => {
  release('0.9.0');
  release('0.10.0');
  expect(pageAt('v0.9.0')).toBe('the page of 0.9.0');
  expect(pageAt('v0.10.0')).toBe('the page of 0.10.0');
  expect(pageAt('latest')).toBe('the page of 0.10.0');
  expect(linksOf(pageAt(''))).toEqual(['feed.xml', 'v0.10.0/', 'latest/', 'v0.9.0/', 'feed.xml']);
  for (const link of linksOf(pageAt(''))) expect(existsSync(join(site, link)), link).toBe(true);
});

test('the latest is the newest by number, whichever came last', () => {
  release('1.10.0');
  expect(release('1.9.3')).toEqual({ version: '1.9.3', latest: '1.10.0', versions: ['1.10.0', '1.9.3'] });
  expect(pageAt('latest')).toBe('the page of 1.10.0');
});

test('a version that is not released yet is not the latest', () => {
  release('2.0.0-rc.1');
  expect(pageAt('latest')).toBe('the page of 2.0.0-rc.1');
  release('1.0.0');
  expect(pageAt('latest')).toBe('the page of 1.0.0');
});

test('a version that is published again is replaced, with nothing left over', () => {
  release('1.0.0');
  writeFileSync(join(site, 'v1.0.0', 'gone.md'), '');
  release('1.0.0', 'mended');
  expect(pageAt('v1.0.0')).toBe('mended');
  expect(existsSync(join(site, 'v1.0.0', 'gone.md'))).toBe(false);
});

test('each version has a menu of all of them, also of those that came later', () => {
  const page = '<p>Read.</p><!-- versions --><!-- /versions --><p>And on.</p>';
  for (const version of ['1.0.0', '2.0.0', '3.0.0-rc.1']) release(version, page);
  const menu = ['../v3.0.0-rc.1/', '../v2.0.0/', '../v1.0.0/', '../feed.xml'];
  for (const path of ['v1.0.0', 'v2.0.0', 'v3.0.0-rc.1', 'latest']) expect(linksOf(pageAt(path)), path).toEqual(menu);
  for (const link of menu) expect(existsSync(join(site, 'latest', link)), link).toBe(true);
  expect(pageAt('v1.0.0')).toContain('<summary>Version 1.0.0 (latest: 2.0.0)</summary>');
  expect(pageAt('latest')).toContain('<summary>Version 2.0.0</summary>');
  expect(pageAt('latest')).toContain('<a href="../v2.0.0/" aria-current="page">2.0.0</a>');
  expect(pageAt('v1.0.0')).toMatch(/^<p>Read\.<\/p>.*<p>And on\.<\/p>$/);
});

test('a feed has each version with what it brings, since the day on which it came', () => {
  const of = (version: string, changelog: string) => ({
    version,
    changelog: `Intro.\n\n**${version}**\n\n${changelog}\n\n**0.0.1**\n\n- Old.`,
  });
  const first = feedOf('R & D', [of('1.0.0', '- A [task](get-task.md) & `<b>`, [more](https://a.example).')], { now: new Date(0) });
  const second = feedOf('R & D', [of('1.1.0', '- More.'), of('1.0.0', '- A.')], { previous: first, now: new Date(86_400_000) });
  const file = join(folder, 'feed.xml');
  writeFileSync(file, second);
  const python = `import sys, json, xml.etree.ElementTree as tree
a = '{http://www.w3.org/2005/Atom}'
feed = tree.parse(sys.argv[1]).getroot()
print(json.dumps([feed.tag, feed.find(a + 'title').text, feed.find(a + 'updated').text] + [[e.find(a + name).text for name in ('title', 'id', 'updated', 'content')] for e in feed.findall(a + 'entry')]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', python, file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    '{http://www.w3.org/2005/Atom}feed',
    'R & D: versions',
    '1970-01-02T00:00:00.000Z',
    ['1.1.0', 'urn:modelarts-openapi:versions:1.1.0', '1970-01-02T00:00:00.000Z', '<ul>\n<li>More.</li>\n</ul>\n'],
    ['1.0.0', 'urn:modelarts-openapi:versions:1.0.0', '1970-01-01T00:00:00.000Z', '<ul>\n<li>A.</li>\n</ul>\n'],
  ]);
  expect(first).toContain('href=&quot;v1.0.0/get-task.md&quot;');
  expect(first).toContain('href=&quot;https://a.example&quot;');
  expect(first).not.toContain('Old');
});

test('what is no version is refused by name', () => {
  expect(() => release('../latest')).toThrow('info.version: expected a version such as 1.2.3, got "../latest"');
  expect(() => publish(site, join(folder, 'nothing'))).toThrow('run the build first');
  expect(existsSync(site)).toBe(false);
});

test('the command publishes the built reference', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../publish/command.js', import.meta.url)), ...args], { encoding: 'utf8' });
  expect(run(site).status).toBe(0);
  expect(pageAt(`v${description.info?.version}`)).toContain(title);
  expect(pageAt('latest')).toContain(`<summary>Version ${description.info?.version}</summary>`);
  expect(readFileSync(join(site, 'feed.xml'), 'utf8')).toContain(`<title>${description.info?.version}</title>`);
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('site: expected the folder of the site') });
});
