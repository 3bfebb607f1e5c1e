// The built package in a real browser, as modules, without a bundler.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@modelarts-openapi/emulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../../docs/test/browser.js';
import { accessKey } from './bench.js';

const modules = ['@modelarts-openapi/client', '@modelarts-openapi/types', 'openapi-fetch'];
const emulator = createEmulator({ accessKeys: [accessKey] });
const bodies: string[] = [];
let server: Server;
let origin: string;
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  const imports = Object.fromEntries(modules.map((name) => [name, `/${name}/${import.meta.resolve(name).split('/').at(-1)}`]));
  const durations = { queuing: 100, initialized: 100, running: 300 };
  const { datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', projectId: 'p1', durations });
  const page = `<!doctype html><meta charset="utf-8">
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">
      import { accessKeyAuthentication, createModelArtsClient, startIntelligentTask, waitForIntelligentTask } from '@modelarts-openapi/client';

      const authentication = accessKeyAuthentication(${JSON.stringify(accessKey)});
      const client = createModelArtsClient({ endpoint: location.origin, projectId: 'p1', authentication });
      const datasetId = ${JSON.stringify(datasetId)};
      const start = startIntelligentTask(client, { datasetId, body: { task_type: 'auto-label', config: { name: 'ü' } } });
      const wait = start.then(({ task_id }) => waitForIntelligentTask(client, { datasetId, taskId: task_id }, { minInterval: 50 }));
      const result = document.createElement('output');
      result.textContent = await wait.then(({ status }) => 'status ' + status, String);
      document.body.append(result);
    </script>`;
  server = createServer(async (request, response) => {
    const { url = '/', method = 'GET', headers } = request;
    const name = modules.find((one) => url.startsWith(`/${one}/`));
    if (name) {
      const file = new URL(url.slice(name.length + 2), import.meta.resolve(name));
      return response.setHeader('Content-Type', 'text/javascript').end(await readFile(fileURLToPath(file)));
    }
    if (url === '/') return response.setHeader('Content-Type', 'text/html').end(page);
    if (method === 'POST') {
      bodies.push(Buffer.concat(await request.toArray()).toString());
      return response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ task_id: taskId }));
    }
    const answer = await emulator.fetch(origin + url, { method, headers: headers as Record<string, string> });
    return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('starts a task and waits for it in Chromium, signed and through faults', async () => {
  for (const fault of ['html', { fault: 'status', status: 503 }] as const) emulator.fail(fault);
  const page = await browser.newPage();
  await page.goto(origin);
  const result = page.locator('output');
  await result.waitFor();
  expect(await result.textContent()).toBe('status 3');
  expect(bodies).toEqual(['{"task_type":"auto-label","config":{"name":"ü"}}']);
}, 60_000);
