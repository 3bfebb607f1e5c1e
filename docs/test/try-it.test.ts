import { createEmulator, type RunningServer, seedEmulator, startServer } from '@modelarts-openapi/emulator';
import { jsonOf } from '@modelarts-openapi/openapi-model';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryItPage } from '../try-it/build.js';
import { violations } from './axe.js';
import { description, examplesOf, getIntelligentTask, operation, operations, sectionOf, there } from './description.js';
import { type Reader, startReader } from './reader.js';

const start = operation('startIntelligentTask');
let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

const open = async (options: Parameters<Reader['open']>[0] = {}) => {
  page = await reader.open({ file: 'try-it.html', hash: `#${start.operationId}`, ...options });
};
const status = () => page.locator('output.status');
const send = async () => {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => status().textContent()).not.toMatch(/^(Nothing|Waiting)/);
  return there(await status().textContent());
};
const result = async () => JSON.parse(there(await page.getByRole('region', { name: 'Result' }).locator('pre').first().textContent()));

describe('the page that sends requests', () => {
  beforeAll(() => open());
  afterAll(() => reader.close());

  test('is a link away from each operation', async () => {
    const other = await reader.browser.newPage();
    await other.goto(page.url().replace(/try-it.*/, `index.html#${sectionOf(start)}`));
    const link = other.locator(`[data-section-id="${sectionOf(start)}"]`).getByRole('link', { name: 'Try it' });
    await link.click();
    await other.getByRole('button', { name: 'Send', exact: true }).waitFor();
    expect(await other.title()).toContain(`${start.definition.summary}`);
    expect(await other.getByRole('link', { name: 'Reference' }).getAttribute('href')).toBe(`index.html#${sectionOf(start)}`);
    await other.close();
  });

  test('gets from the emulator what each operation is described to answer, with what its form begins with', async () => {
    const answers = await page.evaluate(
      async (ids) => {
        const { requestAnimationFrame } = globalThis;
        const shown = () => document.querySelector('output.status')?.textContent ?? '';
        const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const answers: Record<string, string> = {};
        for (const id of ids) {
          location.hash = id;
          const select = document.querySelector<HTMLSelectElement>('#operation');
          while (select?.value !== id || !shown().startsWith('Nothing')) await frame();
          button('Start anew')?.click();
          button('Send')?.click();
          const form = document.querySelector('form');
          while (form?.checkValidity() && /^(Nothing|Waiting)/.test(shown())) await frame();
          answers[id] = shown();
        }
        return answers;
      },
      operations.map(({ operationId }) => operationId),
    );
    const described = ({ responses }: (typeof operations)[number], answer: string) =>
      /^2/.test(answer) && responses.has(answer.slice(0, 3));
    expect(
      operations.filter((one) => !described(one, `${answers[one.operationId]}`)).map((one) => [one.operationId, answers[one.operationId]]),
    ).toEqual([]);
  });

  test('follows what was started, and lets time pass', async () => {
    await page.evaluate((id) => (location.hash = id), start.operationId);
    await page.locator('#body').waitFor();
    await page.getByRole('button', { name: 'Start anew' }).click();
    expect(await send()).toMatch(/^200/);
    const { task_id: taskId } = await result();
    await page.getByRole('button', { name: 'Follow the task.' }).click();
    expect(await page.getByLabel('task_id').inputValue()).toBe(taskId);
    await send();
    expect(await result()).toMatchObject({ task_id: taskId, status: -1, progress: 0 });
    await page.getByRole('button', { name: '1 hour' }).click();
    await send();
    expect(await result()).toMatchObject({ task_id: taskId, status: 3, progress: 100 });
  });

  test('shows the answer beside the examples that the reference has', async () => {
    const [, another] = examplesOf(getIntelligentTask);
    await page.getByLabel('Which one').selectOption({ label: `200: ${another?.summary}` });
    const shown = page.getByRole('region', { name: 'Example' }).locator('pre');
    expect(JSON.parse(there(await shown.textContent()))).toEqual(another?.value);
    const [left, right] = [page.getByRole('region', { name: 'Result' }), page.getByRole('region', { name: 'Example' })];
    expect(there(await left.boundingBox()).y).toBe(there(await right.boundingBox()).y);
    // It stays in view, however far down the button is that sends.
    await page.setViewportSize({ width: 1400, height: 500 });
    await page.getByRole('button', { name: 'Send', exact: true }).scrollIntoViewIfNeeded();
    expect(there(await left.boundingBox()).y).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  test('says what is wrong with a body: what is no JSON by itself, all else as the API does', async () => {
    await page.getByLabel('Operation').selectOption(start.operationId);
    const body = page.getByLabel('Body (JSON)');
    await body.fill('{ "task_type": ');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await body.evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toMatch(/^This is no JSON: /);
    expect(await status().textContent()).toBe('Nothing has been sent yet.');
    await body.fill('{ "task_type": "no-such-task" }');
    expect(await send()).toMatch(/^400.*ModelArts\.\d+ .*task_type/);
    const [, last] = [...there(jsonOf(start.requestBody)).examples.values()];
    await page.getByLabel('Begin with').selectOption({ label: `${last?.summary}` });
    expect(JSON.parse(await body.inputValue())).toEqual(last?.value);
  });

  test('is usable by keyboard alone', async () => {
    await page.getByLabel('dataset_id').focus();
    await page.keyboard.press('Enter');
    await status().filter({ hasText: /^200/ }).waitFor();
    await page.getByLabel('An endpoint of my own').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('endpoint');
    await page.getByLabel('Endpoint', { exact: true }).fill('https://example.com');
    await page.getByLabel('X-Auth-Token').fill('t');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Endpoint', { exact: true }).evaluate((field: HTMLInputElement) => field.validationMessage)).toContain(
      'http://127.0.0.1:*',
    );
    await page.getByLabel('The emulator in this page').check();
  });
});

test.each([
  { colorScheme: 'light', width: 1400 },
  { colorScheme: 'dark', width: 390 },
] as const)(
  'breaks no rule of accessibility, $colorScheme and $width pixels wide, and scrolls down only',
  async ({ colorScheme, width }) => {
    await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await send();
    await page.getByLabel('An endpoint of my own').check();
    await page.getByLabel('Proof').selectOption({ label: 'An access key, which signs each request' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
    await reader.close();
  },
);

test('runs no script but its own, makes no code of text, and connects to nothing that is not named', async () => {
  await open();
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    const violation = () =>
      new Promise<void>((resolve) =>
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective }) => {
            seen.push(effectiveDirective);
            resolve();
          },
          { once: true },
        ),
      );
    const attempts: (() => unknown)[] = [
      () => fetch('https://example.com/').catch(() => {}),
      () => document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.com/a.png' })),
      () => document.body.append(Object.assign(document.createElement('script'), { textContent: '1' })),
      () => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>'),
      () => new Function('return 1')(),
      () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' })),
    ];
    for (const attempt of attempts) {
      const next = violation();
      try {
        attempt();
      } catch {
        // Refused at once.
      }
      await next;
    }
    return seen;
  });
  await page.close();
  const byItself = 'require-trusted-types-for';
  expect(refused).toEqual(['connect-src', 'img-src', byItself, byItself, byItself, 'frame-src']);
});

describe("an endpoint of one's own", () => {
  let server: RunningServer;
  beforeAll(async () => {
    // A page from a disk has no origin.
    const emulator = createEmulator({
      tokens: ['a-token'],
      accessKeys: [{ accessKey: 'AK', secretKey: 'a-secret' }],
      seed: (one) => void seedEmulator(one, { ended: true }),
    });
    server = await startServer(emulator, { port: 0, allowOrigins: ['null'] });
  });
  afterAll(() => server?.close());

  test("sends to an endpoint of one's own, and keeps no token", async () => {
    await open({ hash: `#${getIntelligentTask.operationId}` });
    await page.getByLabel('An endpoint of my own').check();
    await page.getByLabel('Endpoint', { exact: true }).fill(server.url);
    await page.getByLabel('X-Auth-Token').fill('a-token');
    expect(await send()).toBe('200 OK');
    const kept = await page.evaluate(() =>
      [location.href, document.cookie, JSON.stringify([localStorage, sessionStorage, history.state]), document.body.innerText].join(),
    );
    expect(kept).not.toContain('a-token');
    await page.reload();
    expect(await page.getByLabel('X-Auth-Token').inputValue()).toBe('');
    await page.close();
  });

  test('signs with an access key, whose secret it neither sends nor keeps', async () => {
    await open();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`));
    await page.getByLabel('An endpoint of my own').check();
    await page.getByLabel('Endpoint', { exact: true }).fill(server.url);
    await page.getByLabel('Proof').selectOption({ label: 'An access key, which signs each request' });
    await page.getByLabel('Access key (AK)').fill('AK');
    await page.getByLabel('Secret key (SK)').fill('another-secret');
    expect(await send()).toMatch(/^401/);
    await page.getByLabel('Secret key (SK)').fill('a-secret');
    // One that sends a body, which is signed, too.
    expect(await send()).toMatch(/^200/);
    expect(sent.join()).toContain('SDK-HMAC-SHA256 Access=AK, ');
    const kept = await page.evaluate(() =>
      [location.href, document.cookie, JSON.stringify([localStorage, sessionStorage, history.state]), document.body.innerText].join(),
    );
    expect(`${kept} ${sent}`).not.toContain('a-secret');
    await page.getByLabel('Secret key (SK)').fill('with a space ');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await page.getByLabel('Secret key (SK)').evaluate((field: HTMLInputElement) => field.validity.patternMismatch)).toBe(true);
    await page.close();
  });

  // No request can be made to the second.
  test.each(['http://127.0.0.1:9', 'http://somebody:else@127.0.0.1:9'])(
    'says what may be the reason where %s does not answer',
    async (endpoint) => {
      await open();
      await page.getByLabel('An endpoint of my own').check();
      await page.getByLabel('Endpoint', { exact: true }).fill(endpoint);
      await page.getByLabel('X-Auth-Token').fill('a-token');
      expect(await send()).toBe('No answer');
      await page.getByText('(CORS)').last().waitFor();
      await page.close();
    },
  );
});

test('who builds it names where it may connect to, and nothing but origins', async () => {
  const html = await tryItPage(description, 'https://gateway.example.com');
  expect(html).toMatch(/connect-src http:\/\/127\.0\.0\.1:\* [^;"]* https:\/\/gateway\.example\.com;/);
  for (const wrong of ['*', 'gateway.example.com', 'https://a.example/path', "'self'"])
    await expect(tryItPage(description, wrong)).rejects.toThrow(
      `TRY_IT_ENDPOINTS: expected origins such as https://gateway.example.com, got ${JSON.stringify(wrong)}`,
    );
});
