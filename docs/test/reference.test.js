import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { description } from '@modelarts-openapi/spec';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.js';

const reference = new URL('../dist/index.html', import.meta.url).href;
const getTask = description.paths['/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}'].get;
const fieldId = (path) => `tasks/gettask/t=response&c=200&path=${path}`;

let browser;
let page;
let problems;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

async function open({ hash = '', ...options } = {}) {
  page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
  page.setDefaultTimeout(20_000);
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`asked for ${request.url()}`);
  });
  await page.goto(reference + hash);
}

// The name of a heading starts with that of the link to it.
const heading = (name) => page.getByRole('heading', { name: `link to ${name}` });
const menuItem = (name) => page.getByTestId('menu-item-label').filter({ hasText: name });
const comesToTheTop = (locator) => {
  const top = () => locator.evaluate((element) => element.getBoundingClientRect().top);
  return expect.poll(top, { timeout: 20_000 }).toSatisfy((y) => y >= 0 && y < 200);
};

describe('a reader', () => {
  beforeEach(() => open());
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  test('finds the operation in the menu', async () => {
    await menuItem('Intelligent tasks').click();
    await menuItem(getTask.summary).click();
    await comesToTheTop(heading(getTask.summary));
  });

  test('finds the guides in the menu', async () => {
    await menuItem('Getting started').click();
    await comesToTheTop(heading('Getting started'));
  });

  test('follows a link from one guide to another', async () => {
    await page.locator('a[href="#tag/decisions"]').first().click();
    await comesToTheTop(heading('Decisions'));
  });

  test('searches for a field and lands on it', async () => {
    await page.getByTestId('search-trigger').click();
    await page.getByPlaceholder('Search docs...').fill('train_sample_ratio');
    await page.getByText('config → export_params → train_sample_ratio').click();
    const field = page.locator(`[id="${fieldId('config/export_params/train_sample_ratio')}"]`);
    await field.waitFor();
    await comesToTheTop(field);
  });

  test('downloads the description, byte for byte', async () => {
    for (const name of ['openapi.yaml', 'openapi.json']) {
      const link = page.locator(`a[href="${name}"]`).first();
      await link.waitFor();
      const downloaded = new URL(await link.evaluate((a) => a.href));
      const source = fileURLToPath(import.meta.resolve(`@modelarts-openapi/spec/${name}`));
      expect(readFileSync(downloaded).equals(readFileSync(source)), name).toBe(true);
    }
  });

  test('sees whose work the page is', async () => {
    await page.locator('link[rel="icon"][href^="data:image/svg+xml"]').waitFor({ state: 'attached' });
    const pictures = [page.getByTestId('logo').locator('img'), page.locator('a[href="https://redocly.com/redoc/"] img')];
    for (const picture of pictures) {
      await picture.waitFor();
      expect(await picture.evaluate((img) => img.complete && img.naturalWidth)).toBeGreaterThan(0);
    }
    expect(await page.title()).toBe(`${description.info.title} reference`);
    expect(await page.getAttribute('meta[name="description"]', 'content')).toContain(description.info.title);
  });
});

describe('the operation', () => {
  beforeEach(() => open({ hash: '#/tasks/gettask' }));
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  test('says what every status means', async () => {
    const status = page.locator(`[id="${fieldId('status')}"]`).locator('xpath=ancestor::*[.//table][1]//table').first();
    for (const [value, meaning] of Object.entries(description.components.schemas.TaskStatus['x-enumDescriptions'])) {
      const row = status.getByRole('row').filter({ has: page.getByRole('cell', { name: value, exact: true }) });
      expect(await row.getByRole('cell').last().textContent()).toBe(meaning.replaceAll('`', ''));
    }
  });

  test('shows an example with each field', async () => {
    const fields = Object.entries(description.components.schemas.Task.properties).filter(([, { examples }]) => examples);
    expect(fields.length).toBeGreaterThan(5);
    for (const [name, { examples }] of fields) {
      const text = await page.locator(`[id="${fieldId(name)}"]`).textContent();
      expect(text).toContain(`Example:${JSON.stringify(examples[0])}`);
    }
  });

  test('shows how to call it in each language', async () => {
    const shown = page.locator('pre').first();
    for (const [index, { label, source }] of getTask['x-codeSamples'].entries()) {
      if (index > 0) {
        await page.getByText(getTask['x-codeSamples'][index - 1].label, { exact: true }).first().click();
        await page.getByRole('menuitem', { name: label, exact: true }).click();
      }
      await expect.poll(() => shown.textContent(), { timeout: 20_000 }).toBe(source);
    }
  });

  test('shows a sample response, and another one on request', async () => {
    const samples = Object.values(getTask.responses[200].content['application/json'].examples);
    const failed = samples.find(({ value }) => value.status === 2);
    const shown = page.locator('[data-component-name="JsonViewer/JsonViewer"]');
    await shown.getByText(JSON.stringify(samples[0].value.resource_id)).waitFor();
    await page.getByRole('button', { name: 'Example', exact: true }).click();
    await page.getByRole('menuitem', { name: failed.summary, exact: true }).click();
    await shown.getByText(JSON.stringify(failed.value.error_msg)).first().waitFor();
  });

  test('marks what only samples show', async () => {
    await page.locator(`[id="${fieldId('export_type')}"]`).waitFor();
    await page.getByText('observed-in').first().waitFor();
  });
});

describe('the page', () => {
  test('is usable on a phone', async () => {
    await open({ viewport: { width: 390, height: 800 }, hasTouch: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await menuItem('Getting started').waitFor({ state: 'hidden' });
    await page.getByTestId('floating-button').tap();
    await menuItem('Getting started').tap();
    await comesToTheTop(heading('Getting started'));
    await page.close();
    expect(problems).toEqual([]);
  });

  test('asks no server for anything, even where it could', async () => {
    await open({ bypassCSP: true });
    await page.locator('a[href="https://redocly.com/redoc/"] img').waitFor();
    await page.getByTestId('color-mode-switcher').click();
    await page.waitForLoadState('networkidle');
    await page.close();
    expect(problems).toEqual([]);
    expect(readFileSync(new URL(reference), 'utf8')).toContain('"disableTelemetry":true');
  });

  test('may not ask a server for anything', async () => {
    await open();
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          fetch('http://127.0.0.1:9/').then(() => resolve('nothing'), () => {});
        }),
    );
    await page.close();
    expect(refused).toBe('connect-src');
  });

  test('says what it was generated from', () => {
    expect(readFileSync(new URL(reference), 'utf8')).toContain('<!-- Generated from spec/openapi.yaml. Do not edit. -->');
  });
});

test('the build fails when Redoc no longer has what finish.js replaces', () => {
  const folder = new URL('../.results/finished-twice/', import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['finish.js', 'logo.svg', 'dist']) {
    cpSync(new URL(`../${name}`, import.meta.url), new URL(name, folder), { recursive: true });
  }
  const { status, stderr } = spawnSync(process.execPath, ['finish.js'], { cwd: fileURLToPath(folder), encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('dist/index.html does not contain "logo.svg"');
});
