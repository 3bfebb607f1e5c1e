import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  expect(linksOf(pageAt(''))).toEqual(['v0.10.0/', 'latest/', 'v0.9.0/']);
  for (const link of linksOf(pageAt(''))) expect(existsSync(join(site, link, 'index.html')), link).toBe(true);
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
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('site: expected the folder of the site') });
});
