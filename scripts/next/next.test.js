// A program with Next: it is built, with its types checked, and calls the emulator from the server.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, startServer } from '../../packages/emulator/dist/index.js';
import { installBeside, pack } from '../packed/unpacked.js';
import { listen } from '../programs/listen.js';
import { start } from '../programs/start.js';

/** @import { RunningServer } from '../../packages/emulator/dist/index.js' */

const TOKEN = 'a-token-that-nobody-may-see';
const temporary = mkdtempSync(join(tmpdir(), 'next-'));
const folder = join(temporary, 'program');
const next = join(folder, 'node_modules/next/dist/bin/next');
const env = { PATH: process.env.PATH, NEXT_TELEMETRY_DISABLED: '1', MODELARTS_TOKEN: TOKEN };
/** @type {RunningServer} */
let api;

beforeAll(async () => {
  const tarballs = (await pack(temporary)).filter(({ name }) => /(client|types)$/.test(name));
  await installBeside(import.meta.dirname, folder, tarballs);
  // Without an endpoint: nothing is asked while it is built.
  await promisify(execFile)(process.execPath, [next, 'build'], { cwd: folder, env });
  api = await startServer(createEmulator({ tokens: [TOKEN] }));
});
afterAll(async () => {
  await api?.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** @param {string} endpoint @param {(url: string) => Promise<void>} use */
async function served(endpoint, use) {
  const ready = /(http:\/\/127\.0\.0\.1:[1-9]\d*)/;
  const options = { cwd: folder, env: { ...env, MODELARTS_ENDPOINT: endpoint }, ready };
  const program = await start(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], options);
  try {
    await use(program.ready);
  } finally {
    await program.stop();
  }
}

/** @param {string} url */
const started = (url) => fetch(`${url}/tasks`, { method: 'POST', body: JSON.stringify({ datasetId: 'flowers' }) });

test('a route handler starts a task, and a server component lists it, anew each time', async () => {
  await served(api.url, async (url) => {
    const empty = await (await fetch(url)).text();
    expect(empty).toContain('<ul></ul>');
    const response = await started(url);
    const { task_id } = await response.json();
    expect([response.status, typeof task_id]).toEqual([200, 'string']);
    const page = await (await fetch(url)).text();
    expect(page).toMatch(new RegExp(`<li>-?\\d ${task_id}</li>`));
    expect(empty + page).not.toContain(TOKEN);
  });
});

test("Next's own fetch follows no redirect with the token", async () => {
  /** @type {(string | undefined)[]} */
  const asked = [];
  const redirecting = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(307, { Location: '/elsewhere' }).end();
  });
  await served(await listen(redirecting), async (url) => {
    const { error } = await (await started(url)).json();
    expect(error).toMatch(/^InvalidResponseError: the answer is a redirect \(status 307\)/);
    expect(asked).toEqual(['/v2/a-project/datasets/flowers/tasks']);
  });
  redirecting.close();
});
