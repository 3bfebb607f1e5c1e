// Descriptions that somebody who means harm gives to `versions compare`. SECURITY.md names these tests.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportFormats } from '@modelarts-openapi/drift/findings';
import { expect, test } from 'vitest';
import { compare } from '../src/compare-command.js';
import { folderWith } from './folder.js';

const small = (paths = '{}') =>
  `openapi: 3.1.0\ninfo: { title: Small, version: 1.0.0 }\nservers: [{ url: https://api.test }]\npaths: ${paths}\n`;
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const comparedWith = (next: string, more: Record<string, string> = {}) => {
  const folder = folderWith({ 'a.yaml': small(), 'b.yaml': next, ...more });
  return compare.run([join(folder, 'a.yaml'), join(folder, 'b.yaml')], {});
};

const shorthand = Array.from(
  { length: 12 },
  (_none, level) =>
    `x-${level}: &a${level} [${Array(10)
      .fill(level === 0 ? 'lol' : `*a${level - 1}`)
      .join(', ')}]\n`,
).join('');

test('YAML that unfolds without end is given up', async () => {
  const { unreadable } = await comparedWith(`${small()}${shorthand}`);
  expect(unreadable).toMatchObject([{ message: expect.stringMatching(/^It cannot be parsed: Excessive alias count /) }]);
});

test('schemas that contain themselves, in each other and in their parts, come to an end', async () => {
  const paths = `\n  /x: { get: { operationId: getX, responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }`;
  const schemas = (more: string) =>
    `components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }], properties: { a: { $ref: '#/components/schemas/A' }${more} } }, B: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }, C: { $ref: '#/components/schemas/C' } } }\n`;
  const folder = folderWith({ 'a.yaml': small(paths) + schemas(''), 'b.yaml': small(paths) + schemas(', b: { type: string }') });
  const { findings } = await compare.run([join(folder, 'a.yaml'), join(folder, 'b.yaml')], {});
  expect(findings).toContainEqual(expect.objectContaining({ location: 'getX 200 b' }));
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
    const { unreadable } = await comparedWith(small(`{ /x: { $ref: "${address}" } }`));
    expect(unreadable).toMatchObject([
      { message: `$ref: expected one into the file itself, got "${address}" at #/paths/~1x; bundle it first.` },
    ]);
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

const schema = (text: string) => `{ /x: { get: { responses: { '200': { content: { application/json: { ${text} } } } } } } }`;

test.each([
  ['that is no pointer', schema('schema: { $ref: "#nowhere" }')],
  ['that is written wrongly', schema('schema: { $ref: "#/%zz" }')],
  ['of an example', schema('examples: { one: { $ref: "#/nowhere" } }')],
  ['of a property that is called like a keyword', schema('schema: { properties: { value: { $ref: "#/nowhere" } } }')],
  ['of an example in another file', schema('examples: { one: { $ref: ./one.yaml } }')],
])('a reference %s is told, with where it stands', async (_what, paths) => {
  const { unreadable } = await comparedWith(small(paths));
  expect(unreadable).toMatchObject([{ message: expect.stringMatching(/^\$ref: expected .*#\/paths\/~1x\/get\/responses\/200/) }]);
});

test.each([
  ['an example', schema('examples: { one: { value: { $ref: ./one.yaml } } }')],
  ['a list of them', schema('schema: { examples: [{ $ref: ./one.yaml }] }')],
])('a reference in the data of %s is none', async (_what, paths) => {
  expect((await comparedWith(small(paths))).unreadable).toEqual([]);
});

test('what stands in a file that it refers to is in no report', async () => {
  const secret = 'hunter2-MIIabc';
  const outcome = await comparedWith(small('{ /x: { $ref: ./secret.yaml }, /y: { get: { description: { $ref: ./secret.txt } } } }'), {
    'secret.yaml': `get:\n  summary: ${secret}\n  responses: { '200': { description: ${secret} } }\n`,
    'secret.txt': `password=${secret}\n: {{ ${secret}`,
  });
  const text = Object.values(reportFormats)
    .map((write) => write(outcome, { tool: 'versions' }))
    .join('');
  expect(outcome.unreadable.length).toBeGreaterThan(0);
  expect(text).not.toContain(secret);
});

test('defaults and examples are in no report', async () => {
  const secret = 'hunter2-MIIabc';
  const parameter = (value: string) =>
    small(
      `\n  /x:\n    get: { operationId: getX, parameters: [{ name: key, in: query, schema: { type: string, default: ${value}, examples: [${value}] } }], responses: {} }`,
    );
  const folder = folderWith({ 'a.yaml': parameter('none'), 'b.yaml': parameter(secret) });
  const outcome = await compare.run([join(folder, 'a.yaml'), join(folder, 'b.yaml')], {});
  expect(outcome.findings.map(({ location }) => location)).toEqual(['getX query key (examples)', 'getX query key (default)']);
  expect(JSON.stringify(outcome)).not.toContain(secret);
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
