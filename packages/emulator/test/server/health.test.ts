import { createEmulator } from '@modelarts-openapi/emulator';
import { description } from '@modelarts-openapi/spec';
import { expect, test } from 'vitest';
import { start } from '../start.js';

test.each(['/', '/_emulator/health'])('%s says that it is up, to anybody, and is neither counted nor takes a fault', async (path) => {
  const emulator = createEmulator({ tokens: [] });
  emulator.fail('html');
  const { url } = await start(emulator);
  const response = await fetch(url + path);
  expect(response.status).toBe(200);
  const { title, version } = description.info;
  const links = [{ rel: 'self', href: `${url}/v3/` }];
  const versions = { values: [expect.objectContaining({ id: 'v3.6', status: 'stable', links })] };
  expect(await response.json()).toEqual({ status: 'ok', title, version, ...(path === '/' && { versions }) });
  expect((await fetch(url + path, { method: 'HEAD' })).status).toBe(200);
  expect(emulator.requests().count).toBe(0);
  expect(emulator.faults()).toHaveLength(1);
  emulator.clearFaults();
  expect((await fetch(url + path, { method: 'POST' })).status).toBe(path === '/' ? 401 : 404);
});
