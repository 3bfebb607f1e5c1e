// Descriptions that somebody who means harm gives to `versions compare`. SECURITY.md names these tests.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportFormats } from '@modelarts-openapi/drift/findings';
import { expect, test } from 'vitest';
import { compare } from '../src/compare-command.js';
import { bundle, UnreadableDescription } from '../src/redocly.js';
import { folderWith } from './folder.js';

const small = (paths = '{}') =>
  `openapi: 3.1.0\ninfo: { title: Small, version: 1.0.0 }\nservers: [{ url: https://api.test }]\npaths: ${paths}\n`;
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const shorthand = Array.from(
  { length: 12 },
  (_none, level) =>
    `x-${level}: &a${level} [${Array(10)
      .fill(level === 0 ? 'lol' : `*a${level - 1}`)
      .join(', ')}]\n`,
).join('');

test.each([
  ['in the description itself', { 'a.yaml': `${small()}${shorthand}` }],
  ['in a file that it refers to', { 'a.yaml': small('{ /x: { $ref: ./x.yaml } }'), 'x.yaml': shorthand }],
])('YAML that unfolds without end, %s, is given up', async (_where, files) => {
  const error: unknown = await bundle(join(folderWith(files), 'a.yaml'), 3_000).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UnreadableDescription);
  expect((error as UnreadableDescription).unreadable.message).toBe(
    'It is no OpenAPI description that can be compared: it takes more than 3 s or 2 GB.',
  );
});

test('a reference to an address is not followed', async () => {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end('get: {}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.yaml`;
  try {
    const folder = folderWith({ 'a.yaml': small(), 'b.yaml': small(`{ /x: { $ref: "${address}" } }`) });
    const { unreadable } = await compare.run([join(folder, 'a.yaml'), join(folder, 'b.yaml')], {});
    expect(unreadable).toMatchObject([{ message: "Can't resolve $ref: only files are read at #/paths/~1x." }]);
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test('what stands in a file that it refers to is in no report', async () => {
  const secret = 'hunter2-MIIabc';
  const folder = folderWith({
    'a.yaml': small(),
    'b.yaml': small('{ /x: { $ref: ./secret.yaml }, /y: { get: { description: { $ref: ./secret.txt } } } }'),
    'secret.yaml': `get:\n  summary: ${secret}\n  responses: { '200': { description: ${secret} } }\n`,
    'secret.txt': `password=${secret}\n: {{ ${secret}`,
  });
  const outcome = await compare.run([join(folder, 'a.yaml'), join(folder, 'b.yaml')], {});
  const text = Object.values(reportFormats)
    .map((write) => write(outcome, { tool: 'versions' }))
    .join('');
  expect(outcome.findings.length + outcome.unreadable.length).toBeGreaterThan(0);
  expect(text).not.toContain(secret);
});

test.each(['human', 'github'])('names in it do nothing to who reads the report as %s', (format) => {
  const trap = '\\e[2J\\n::error::owned ##vso[task.x]';
  const next = small(`\n  "/${trap}":\n    get: { operationId: "${trap}", responses: { "200": { description: ok } } }`);
  const folder = folderWith({ 'a.yaml': small(), 'b.yaml': next, 'c.yaml': small(`{ /x: { $ref: "./${trap}.yaml" } }`) });
  for (const file of ['b.yaml', 'c.yaml']) {
    const { stdout } = spawnSync(process.execPath, [command, 'compare', '--format', format, 'a.yaml', file], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('?[2J');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|##/u);
    expect(stdout.split('\n').filter((line) => /^\s*::error::/.test(line))).toEqual([]);
  }
});
