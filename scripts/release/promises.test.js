// What a version number promises beside the description, and that a release which breaks it needs a higher one.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shell } from '../programs/pnpm.js';
import { filesIn, git } from '../repository/git.js';
import { read, root } from '../repository/packages.js';
import { LIST, promisesBetween, promisesOfList, promisesOfReport, promisesSince } from './promises.js';

const folder = mkdtempSync(join(tmpdir(), 'promises-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} code */
const report = (code) => `## API Report File for "a"\n\n> Words.\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
const BEFORE = `
// @public
export interface Options { region: string; retries?: number; }
// @public
export class ApiError extends Error { readonly status: number; }
// @public
export const rules: { readonly 'not-json': 'A body of JSON is some'; };
// @public
export function start(client: Client): Promise<void>;
// @public
export function start(client: Client, id: string): Promise<void>;
// @public
export type Fault = 'delay' | 'reset';
`;

test.each([
  [
    'an export that is gone',
    (/** @type {string} */ code) => code.replace(/\/\/ @public\nexport type Fault.*\n/, ''),
    [['breaking', 'a Fault']],
  ],
  ['a member that is gone', (/** @type {string} */ code) => code.replace(' retries?: number;', ''), [['breaking', 'a Options.retries']]],
  [
    'a member of another type',
    (/** @type {string} */ code) => code.replace('status: number', 'status: string'),
    [['breaking', 'a ApiError.status']],
  ],
  [
    'a class of another class',
    (/** @type {string} */ code) => code.replace('extends Error', 'extends TypeError'),
    [['breaking', 'a ApiError']],
  ],
  ['an overload that is gone', (/** @type {string} */ code) => code.replace(', id: string', ''), [['breaking', 'a start']]],
  ['a name that is gone from values', (/** @type {string} */ code) => code.replace(" | 'reset'", ''), [['breaking', 'a Fault']]],
  [
    'a member that may be there',
    (/** @type {string} */ code) => code.replace('region: string;', 'region: string; cloud?: string;'),
    [['addition', 'a Options.cloud']],
  ],
  [
    'a member that has to be there',
    (/** @type {string} */ code) => code.replace('region: string;', 'region: string; cloud: string;'),
    [['breaking', 'a Options.cloud']],
  ],
  ['a new export', (/** @type {string} */ code) => `${code}// @public\nexport const more: 1;\n`, [['addition', 'a more']]],
  [
    'other words, and another order',
    (/** @type {string} */ code) =>
      code.replace('A body of JSON is some', 'Other words').replace(/(region: string;) (retries.*?;)/, '$2 $1'),
    [],
  ],
])('%s', (_name, change, expected) => {
  const after = promisesOfReport(report(change(BEFORE)));
  expect(promisesBetween(promisesOfReport(report(BEFORE)), after).map(({ kind, location }) => [kind, location])).toEqual(expected);
});

test('every export in a report is promised', () => {
  for (const file of filesIn(root, 'packages/*.api.md')) {
    const promises = promisesOfReport(read(file));
    const exported = [...read(file).matchAll(/^export (?:declare )?(?:abstract )?(?:async )?(\w+) (\w+)/gm)];
    expect(exported.length, file).toBeGreaterThan(3);
    const names = new Set([...promises.keys()].map((key) => key.split(' ')[1]?.split('.')[0]));
    expect(
      exported.filter(([, , name = '']) => !names.has(name)).map(([text]) => text),
      file,
    ).toEqual([]);
  }
});

test('commands, flags and what they are unless given, exit codes, routes, extensions, inputs, variables and entry points are promised', () => {
  expect([...promisesOfList(read(LIST)).keys()]).toEqual(
    expect.arrayContaining([
      'modelarts-drift traffic --min-checked <value>',
      'modelarts-drift --format sarif',
      'modelarts-drift ends with 2',
      'modelarts-drift traffic --min-checked <value> is 1 unless given',
      'modelarts-spec policy --scope <scope> is project unless given',
      'modelarts-emulator --port <number>',
      'modelarts-emulator POST /_emulator/reset',
      'modelarts-spec policy --all',
      'modelarts-spec ends with 1',
      '@modelarts-openapi/spec x-pagination',
      '@modelarts-openapi/client exports ./iam',
      '@modelarts-openapi/client exports ./iam for require',
      '@modelarts-openapi/client reads OS_ACCESS_KEY',
      '@modelarts-openapi/drift command modelarts-drift',
      '@modelarts-openapi/spec ./permissions: permissions',
      'action command is needed',
      'action format is github unless given',
      '@modelarts-openapi/types Node >=20',
    ]),
  );
});

test('a version is as high as what changed in what is promised needs, unless a changeset says that it breaks nobody', async () => {
  const file = 'packages/client/client.api.md';
  /** @param {string} version @param {string} code @param {string} list */
  const state = (version, code, list) => {
    writeFileSync(join(folder, file), report(code));
    writeFileSync(join(folder, LIST), list);
    writeFileSync(join(folder, 'spec/package.json'), JSON.stringify({ version }));
  };
  for (const one of ['packages/client', 'scripts/release', 'spec']) mkdirSync(join(folder, one), { recursive: true });
  symlinkSync(join(root, 'packages/versions'), join(folder, 'packages/versions'), 'junction');
  git(folder, 'init', '--quiet');
  state('1.0.0', BEFORE, 'a POST /reset\n');
  for (const one of ['packages/types', 'docs', '.changeset']) mkdirSync(join(folder, one), { recursive: true });
  writeFileSync(join(folder, '.changeset/config.json'), '{}');
  writeFileSync(join(folder, 'packages/types/types.api.ts'), 'export type Task = 1;\nexport const taskValues = [1];\n');
  writeFileSync(join(folder, 'docs/anchors.txt'), '#/a\n#/b\n');
  git(folder, 'add', file, LIST, 'spec/package.json', 'packages/types', 'docs');
  git(folder, '-c', 'user.name=A test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'test: a state');
  git(folder, 'tag', 'v1.0.0');
  expect(await promisesSince('v1.0.0', folder, [])).toEqual([]);

  state('1.1.0', BEFORE.replace('region: string', 'region: string | URL'), 'a POST /reset\n');
  await expect(promisesSince('v1.0.0', folder, [])).rejects.toThrow(
    /too low a version.+\n {2}a Options\.region: It is `region: string \| URL` now\./,
  );
  expect(await promisesSince('v1.0.0', folder, ['Takes an address.\n\nCompatible: a Options.region'])).toMatchObject([
    { kind: 'addition' },
  ]);

  state('1.1.0', BEFORE, 'a POST /begin\n');
  await expect(promisesSince('v1.0.0', folder, ['Compatible: a POST /reset'])).rejects.toThrow('a POST /reset: It is gone.');
  state('2.0.0', BEFORE, 'a POST /begin\n');
  expect(await promisesSince('v1.0.0', folder, [])).toMatchObject([
    { kind: 'breaking', location: 'a POST /reset', message: 'It is gone.' },
    { kind: 'addition', location: 'a POST /begin', message: 'It is new.' },
  ]);

  // What is new in the description is told where descriptions are compared; that somebody's import or link breaks is told here.
  writeFileSync(join(folder, 'packages/types/types.api.ts'), 'export type Job = 1;\nexport const taskValues = [1, 2];\n');
  writeFileSync(join(folder, 'docs/anchors.txt'), '#/b\n#/c\n');
  state('1.1.0', BEFORE, 'a POST /reset\n');
  await expect(promisesSince('v1.0.0', folder, [])).rejects.toThrow(
    /\.\n {2}@modelarts-openapi\/types exports Task: It is gone\.\n {2}reference #\/a: It is gone\.$/,
  );
  const compare = (/** @type {string[]} */ ...args) => shell(folder, ['node', join(root, 'scripts/release/compare.js'), ...args].join(' '));
  expect(await compare('v1.0.0')).toEqual({
    status: 1,
    output:
      '::error file=packages/types/types.api.ts,title=breaking-promise::@modelarts-openapi/types exports Task It is gone.\n' +
      '::error file=docs/anchors.txt,title=breaking-promise::reference #/a It is gone.\n',
  });
  expect(await compare()).toEqual({ status: 2, output: 'compare: expected a commit to compare with, such as HEAD^1, got nothing\n' });
});
