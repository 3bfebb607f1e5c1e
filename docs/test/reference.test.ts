import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonOf } from '@modelarts-openapi/openapi-model';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { comesToTheTop } from './comes-to-the-top.js';
import {
  codeSamplesOf,
  examplesOf,
  fieldsIn,
  getIntelligentTask,
  meaningsOf,
  menu,
  operation,
  operations,
  schema,
  schemaAt,
  sectionOf,
  there,
  title,
} from './description.js';
import { type Reader, startReader } from './reader.js';

const summary = `${getIntelligentTask.definition.summary}`;
const address = sectionOf(getIntelligentTask);
const fieldId = (path: string) => `${address.slice(1)}/t=response&c=200&path=${path}`;

let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());
const open = async (options?: Parameters<Reader['open']>[0]) => {
  page = await reader.open(options);
};
const heading = (name: string) => reader.heading(name);
const menuItem = (name: string) => reader.menuItem(name);

describe('a reader', () => {
  beforeAll(() => open());
  beforeEach(() => reader.goTo('#/'));
  afterAll(() => reader.close());

  test('finds the operation in the menu', async () => {
    await menuItem('Intelligent tasks').click();
    await menuItem(summary).click();
    await comesToTheTop(heading(summary));
  });

  test('finds the guides in the menu', async () => {
    await menuItem('Getting started').click();
    await comesToTheTop(heading('Getting started'));
  });

  test('follows a link from one guide to another', async () => {
    await page.locator('a[href="#tag/decisions"]').first().click();
    await comesToTheTop(heading('Decisions'));
  });

  test.each([
    ['a field', 'train_sample_ratio', 'config → export_params → train_sample_ratio', 'config/export_params/train_sample_ratio'],
    ['a value of an enum', 'CarbonData', 'config → version_format', 'config/version_format'],
  ])('searches for %s and lands on it', async (_, words, result, path) => {
    // Other operations have the field, too.
    await reader.search(words, page.getByRole('link').filter({ hasText: summary }).filter({ hasText: result }));
    const field = page.locator(`[id="${fieldId(path)}"]`);
    await field.waitFor();
    await comesToTheTop(field);
  });

  test('sees in the title of the window what is being read, also when it was scrolled to', async () => {
    await expect.poll(() => page.title()).toBe(`${title} reference`);
    await reader.goTo(`#${address}`);
    await expect.poll(() => page.title()).toBe(`${summary} · ${title} reference`);
    await page.mouse.move(600, 400);
    const titles = new Map(operations.map((one) => [`#${sectionOf(one)}`, `${one.definition.summary} · ${title} reference`]));
    // How far a turn of the wheel goes depends on how busy the machine is, so any other operation will do.
    const scrolledTo = async () => {
      const hash = await page.evaluate(() => location.hash);
      if (hash === `#${address}` || !titles.has(hash)) await page.mouse.wheel(0, 600);
      return { hash, title: await page.title() };
    };
    await expect.poll(scrolledTo).toSatisfy(({ hash, title }) => hash !== `#${address}` && titles.get(hash) === title);
  });

  test('is told where everything is searched when the browser searches what is shown', async () => {
    await page.keyboard.press('Control+f');
    await page.getByRole('status').filter({ hasText: 'Ctrl+K searches all of the reference.' }).waitFor();
  });

  test('sees in one screen what there is: how to install and to call it, the description, the packages, the changes', async () => {
    const first = page.locator('[data-section-id="/"]').last();
    const [install, call] = [first.locator('pre').nth(0), first.locator('pre').nth(1)];
    expect(await install.textContent()).toContain('npm install @modelarts-openapi/client');
    const whole = await call.evaluate((pre) => pre.scrollWidth <= pre.clientWidth);
    expect(whole, 'the code is not cut off').toBe(true);
    const links = ['openapi.yaml', 'openapi.json', 'openapi-3.0.yaml', 'Changelog'].map((name) =>
      first.getByRole('link', { name, exact: true }),
    );
    const packages = ['types', 'client', 'emulator', 'drift', 'spec'].map((name) =>
      first.getByText(`@modelarts-openapi/${name}`, { exact: true }),
    );
    for (const part of [install, call, ...links, ...packages]) {
      const { y, height } = there(await part.boundingBox());
      expect(y + height, String(part)).toBeLessThan(900);
    }
  });

  test('finds all operations on the first page, by resource and in the order of the menu, and gets to a resource from there', async () => {
    const first = page.locator('[data-section-id="/"]').last();
    const listed = await first.locator('li > a[href^="#/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const inOrder = menu.flatMap((name) => operations.filter(({ definition }) => definition.tags?.[0] === name));
    expect(listed).toEqual(inOrder.map((one) => `#${sectionOf(one)}`));
    await first.getByRole('link', { name: 'Export tasks', exact: true }).click();
    await comesToTheTop(heading('Export tasks'));
  });

  test('downloads the description, byte for byte', async () => {
    for (const name of ['openapi.yaml', 'openapi.json', 'openapi-3.0.yaml']) {
      const link = page.locator(`a[href="${name}"]`).first();
      await link.waitFor();
      const downloaded = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
      const source = fileURLToPath(import.meta.resolve(`@modelarts-openapi/spec/${name}`));
      expect(readFileSync(downloaded).equals(readFileSync(source)), name).toBe(true);
    }
  });

  test('sees whose work the page is', async () => {
    await page.locator('link[rel="icon"][href^="data:image/svg+xml"]').waitFor({ state: 'attached' });
    const pictures = [page.getByTestId('logo').locator('img'), page.locator('a[href="https://redocly.com/redoc/"] img')];
    for (const picture of pictures) {
      await picture.waitFor();
      expect(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeGreaterThan(0);
    }
    expect(await page.title()).toBe(`${title} reference`);
    expect(await page.getAttribute('meta[name="description"]', 'content')).toContain(title);
  });
});

describe('the operation', () => {
  let section: Locator;

  beforeAll(async () => {
    await open({ hash: `#${address}` });
    section = reader.section(address);
  });
  afterAll(() => reader.close());

  test('says what every status means', async () => {
    const status = page
      .locator(`[id="${fieldId('status')}"]`)
      .locator('xpath=ancestor::*[.//table][1]//table')
      .first();
    for (const [value, meaning] of meaningsOf('IntelligentTaskStatus')) {
      const row = status.getByRole('row').filter({ has: page.getByRole('cell', { name: value, exact: true }) });
      expect(await row.getByRole('cell').last().textContent()).toBe(meaning.replaceAll('`', ''));
    }
  });

  test('keeps the order of values, their types and their names', async () => {
    const tableAt = (id: string) => page.locator(`[id="${id}"]`).locator('xpath=ancestor::*[.//table][1]//table').first();
    const rowsOf = (table: Locator) =>
      table.locator('tr').evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent).slice(0, -1)));
    const namesOf = (name: string) => schema(name)['x-enumNames'] as Record<string, string>;
    const status = schema('IntelligentTaskStatus');
    expect(await rowsOf(tableAt(fieldId('status')))).toEqual([
      ['Enum Value', 'Name'],
      ...(status.enum ?? []).map((value) => [String(value), namesOf('IntelligentTaskStatus')[String(value)]]),
    ]);

    const getSample = sectionOf(operation('getSample'));
    const hard = `${getSample.slice(1)}/t=response&c=200&path=metadata/@modelarts:hard`;
    await reader.goTo(`#${getSample}#${hard}`);
    await page.locator(`[id="${hard}"]`).waitFor();
    const flag = schema('HardFlag').enum ?? [];
    expect(new Set(flag.map((value) => typeof value)).size).toBe(3);
    expect((await rowsOf(tableAt(hard))).slice(1)).toEqual(
      flag.map((value) => [JSON.stringify(value), namesOf('HardFlag')[String(value)]]),
    );
    await reader.goTo(`#${address}`);
  });

  test('shows an example with each field', async () => {
    const fields = [...fieldsIn(schema('IntelligentTask'))].flatMap(([name, field]) =>
      field?.examples ? [{ name, example: field.examples[0] }] : [],
    );
    expect(fields.length).toBeGreaterThan(5);
    for (const { name, example } of fields) {
      const text = await page.locator(`[id="${fieldId(name)}"]`).textContent();
      expect(text).toContain(`Example:${JSON.stringify(example)}`);
    }
  });

  test('shows what another one takes, and not what it excludes', async () => {
    const startIntelligentTask = sectionOf(operation('startIntelligentTask'));
    await reader.goTo(`#${startIntelligentTask}`);
    const other = reader.section(startIntelligentTask);
    for (const { $ref } of there(schema('StartIntelligentTaskRequest').oneOf)) {
      const kind = schemaAt($ref);
      const fields = fieldsIn(kind);
      const value: string = fields.get('task_type')?.const;
      await other.getByRole('row', { name: `${value} ${kind.description}` }).waitFor();
      await other.getByRole('tab', { name: value, exact: true }).click();
      for (const [name, field] of fields) {
        await other
          .locator('.schema-name')
          .getByText(name, { exact: true })
          .waitFor({ state: field ? 'visible' : 'detached' });
      }
    }
    await reader.goTo(`#${address}`);
  });

  test('lets an example be chosen where that changes what is shown, and not over code of one example', async () => {
    const start = operation('startIntelligentTask');
    await reader.goTo(`#${sectionOf(start)}`);
    const panel = reader.section(sectionOf(start)).locator('.panel-request-samples');
    const choice = panel.getByRole('button', { name: /^Example: / });
    await panel.locator('pre').filter({ hasText: 'createModelArtsClient' }).waitFor();
    expect(await choice.isVisible()).toBe(false);
    await panel.getByRole('button', { name: 'TypeScript', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Payload', exact: true }).click();
    await choice.click();
    const { summary, value } = there([...there(jsonOf(start.requestBody)).examples.values()].at(-1));
    await page.getByRole('menuitem', { name: `${summary}`, exact: true }).click();
    await expect.poll(async () => JSON.parse(there(await panel.locator('pre').textContent()))).toEqual(value);
    await panel.getByRole('button', { name: 'Payload', exact: true }).click();
    await page.getByRole('menuitem', { name: 'TypeScript', exact: true }).click();
    await reader.goTo(`#${address}`);
  });

  test('shows how to call it in each language', async () => {
    const shown = section.locator('pre').first();
    let chosen: string | undefined;
    for (const { label, source } of codeSamplesOf(getIntelligentTask)) {
      if (chosen !== undefined) {
        await section.getByText(chosen, { exact: true }).first().click();
        await page.getByRole('menuitem', { name: label, exact: true }).click();
      }
      await expect.poll(() => shown.textContent()).toBe(source);
      chosen = label;
    }
    expect(chosen, 'the last of several').toBeDefined();
    // The next visit begins with it.
    await page.reload();
    await section
      .getByRole('button', { name: `${chosen}`, exact: true })
      .first()
      .waitFor();
  });

  test('shows an example response, and another one on request', async () => {
    const [first, ...others] = examplesOf(getIntelligentTask);
    const failed = there(others.find(({ value }) => value?.['status'] === 2));
    const shown = section.locator('[data-component-name="JsonViewer/JsonViewer"]');
    await shown.getByText(JSON.stringify(first?.value?.['resource_id'])).waitFor();
    await section.getByRole('button', { name: /^Example: / }).click();
    await page.getByRole('menuitem', { name: `${failed.summary}`, exact: true }).click();
    await shown.getByText(JSON.stringify(failed.value?.['error_msg'])).first().waitFor();
  });

  test("leads to the vendor's page", async () => {
    const { url = '' } = getIntelligentTask.definition.externalDocs ?? {};
    await section.locator(`a[href="${url}"]`).waitFor();
  });

  test('marks what only examples show, and what is described for one cloud only', async () => {
    const getAutoLabelingSample = sectionOf(operation('getAutoLabelingSample'));
    await reader.goTo(`#${getAutoLabelingSample}`);
    const other = reader.section(getAutoLabelingSample);
    await other.locator('[id$="&path=preview"]').getByText('observed-in').first().waitFor();
    await reader.goTo(`#${address}`);
    await page
      .locator(`[id="${fieldId('export_type')}"]`)
      .getByText('clouds')
      .first()
      .waitFor();
  });
});
