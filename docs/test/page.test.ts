import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asciiOnly } from '../build/ascii.js';
import { comesToTheTop } from './comes-to-the-top.js';
import { type Reader, reference, startReader } from './reader.js';

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());
const open = async (options?: Parameters<Reader['open']>[0]) => {
  page = await reader.open(options);
};

declare global {
  /** Adds markup to the page, as a text that is shown there would, and does something with it. */
  var add: (markup: string, then?: (box: HTMLElement) => void) => void;
}

/** What the policy refused of attempts, one after the other. */
async function refusedOf(attempts: (() => unknown)[]): Promise<string[]> {
  await page.evaluate(() => {
    globalThis.add = (markup, then) => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.body.append(box);
      then?.(box);
    };
  });
  const refused: string[] = [];
  for (const attempt of attempts) {
    const seen = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }),
        ),
    );
    await page.evaluate(attempt);
    refused.push(await seen);
  }
  return refused;
}

describe('the page', () => {
  test('is usable on a phone', async () => {
    await open({ viewport: { width: 390, height: 800 }, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await reader.menuItem('Getting started').waitFor({ state: 'hidden' });
    await page.getByTestId('floating-button').tap();
    await reader.menuItem('Getting started').tap();
    await comesToTheTop(reader.heading('Getting started'));
    await reader.close();
  });

  test('can be searched in Safari, which has no requestIdleCallback', async () => {
    await open({
      before: () => {
        Reflect.deleteProperty(window, 'requestIdleCallback');
        Reflect.deleteProperty(window, 'cancelIdleCallback');
      },
    });
    await page.getByTestId('search-trigger').click();
    await page.getByPlaceholder('Search docs...').fill('CarbonData');
    await page.getByRole('link').filter({ hasText: 'config → version_format' }).first().waitFor();
    await reader.close();
  });

  test('asks no server for anything, even where it could', async () => {
    await open({ bypassCSP: true });
    await page.locator('a[href="https://redocly.com/redoc/"] img').waitFor();
    await page.getByTestId('color-mode-switcher').click();
    await page.waitForLoadState('networkidle');
    await reader.close();
    expect(readFileSync(new URL(reference), 'utf8').includes('"disableTelemetry":true'), 'disableTelemetry').toBe(true);
  });

  test('loads nothing from anywhere, whatever markup or script asks for it', async () => {
    await open();
    const refused = await refusedOf([
      () => fetch('http://127.0.0.1:9/').catch(() => {}),
      () => navigator.sendBeacon('http://127.0.0.1:9/'),
      () => add('<img src="http://127.0.0.1:9/">'),
      () => add('<iframe src="http://127.0.0.1:9/"></iframe>'),
      () => add('<link rel="stylesheet" href="http://127.0.0.1:9/">'),
      () => add('<video src="http://127.0.0.1:9/"></video>'),
      () => add('<form action="http://127.0.0.1:9/"></form>', ({ firstChild }) => (firstChild as HTMLFormElement).submit()),
    ]);
    await page.close();
    expect(refused).toEqual(['connect-src', 'connect-src', 'img-src', 'frame-src', 'style-src-elem', 'media-src', 'form-action']);
  });

  test('runs no script that markup in a text brings along', async () => {
    await open();
    const refused = await refusedOf([
      () => add('<img src="data:," onerror="ran = true">'),
      () => add('', (box) => box.append(Object.assign(document.createElement('script'), { textContent: 'ran = true' }))),
      () => add('', (box) => box.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,ran=true' }))),
      () => add('<a href="javascript:ran = true">x</a>', ({ firstChild }) => (firstChild as HTMLElement).click()),
    ]);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    await page.close();
    expect(refused).toEqual(['script-src-attr', 'script-src-elem', 'script-src-elem', 'script-src-elem']);
  });

  test('is written in ASCII, which browsers read fastest', () => {
    expect(readFileSync(new URL(reference)).filter((byte) => byte > 127).length).toBe(0);
    const page = '<p title="\u00e9">\u2265 \u{1f600}</p><script>"\u00e9\u{1f600}\\\u00e9"</script><style>\u00e9</style>';
    expect(asciiOnly(page)).toBe(
      '<p title="&#233;">&#8805; &#128512;</p><script>"\\u00e9\\ud83d\\ude00\\\u00e9"</script><style>\u00e9</style>',
    );
  });

  test('says what it was generated from', () => {
    expect(readFileSync(new URL(reference), 'utf8').split('\n')[1]).toBe('<!-- Generated from spec/openapi.yaml. Do not edit. -->');
  });
});

test('the build fails when Redoc no longer has what the build replaces', () => {
  const folder = new URL('../.results/processed-twice/', import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['browser', 'build', 'dist', 'redocly', 'try-it']) {
    cpSync(new URL(`../${name}`, import.meta.url), new URL(name, folder), { recursive: true });
  }
  const shared = 'scripts/build/leftovers.js';
  cpSync(new URL(`../../${shared}`, import.meta.url), new URL(`../${shared}`, folder));
  renameSync(new URL('dist/index.html', folder), new URL('dist/unfinished.html', folder));
  const { status, stderr } = spawnSync(process.execPath, ['build/command.js', 'unfinished.html'], {
    cwd: fileURLToPath(folder),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('The patch "logo" expects ');
  expect(existsSync(new URL('dist/index.html', folder)), 'a page that is not finished').toBe(false);
});
