import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare-command.js';
import { fileWith } from './folder.js';

const published = createRequire(import.meta.url).resolve('@modelarts-openapi/spec/openapi.yaml');
const small = (version: unknown = '1.0.0') => `openapi: 3.1.0\ninfo:\n  title: Small\n  version: ${version}\npaths: {}\n`;
const nested = `${small()}x-deep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`;
const aliases = Array.from(
  { length: 12 },
  (_none, level) =>
    `x-${level}: &a${level} [${Array(10)
      .fill(level === 0 ? 'lol' : `*a${level - 1}`)
      .join(', ')}]\n`,
).join('');

const unreadable: [what: string, write: () => string, message: RegExp, line?: number][] = [
  ['of no file', () => 'nowhere.yaml', /^There is no such file\.$/],
  ['of a folder', () => tmpdir(), /folder/],
  ['that is empty', () => fileWith(''), /^It is no OpenAPI description .*: openapi: expected 3\.1, got nothing\.$/],
  ['of something else', () => fileWith('a: 1'), /^It is no OpenAPI description .*got nothing\.$/],
  ['of another version', () => fileWith(small().replace('3.1.0', '3.0.3')), /^It is no OpenAPI description .*got "3\.0\.3"\.$/],
  ['that is cut off', () => fileWith(`${small()}tags: [{`), /^It cannot be parsed: /, 6],
  ['with a key twice', () => fileWith(`${small()}paths: {}\n`), /^It cannot be parsed: Map keys must be unique/, 6],
  ['that is binary', () => fileWith(Buffer.from([0, 159, 146, 150, 0])), /^It cannot be parsed: it is not UTF-8\.$/],
  ['in UTF-16', () => fileWith(Buffer.from(small(), 'utf16le')), /^It is no OpenAPI description|^It cannot be parsed: /],
  [
    'in several files',
    () => fileWith(small().replace('{}', '\n  /x:\n    $ref: ./gone.yaml')),
    /^\$ref: expected one into the file itself, got "\.\/gone\.yaml" at #\/paths\/~1x; bundle it first\.$/,
    7,
  ],
  [
    'with a dead reference',
    () => fileWith(small().replace('{}', '\n  /x:\n    $ref: "#/gone"')),
    /^\$ref: expected something at "#\/gone", which #\/paths\/~1x refers to, got nothing\.$/,
    7,
  ],
  ['nested without end', () => fileWith(nested), /^It cannot be parsed: it is nested too deeply\.$/, 6],
  ['whose aliases unfold without end', () => fileWith(`${small()}${aliases}`), /^It cannot be parsed: Excessive alias count/],
  [
    'without a version',
    () => fileWith(small('').replace(/ {2}version: \n/, '')),
    /^info\.version: expected .* such as 1\.2\.0, got nothing\.$/,
  ],
  ['with a version of words', () => fileWith(small('latest')), /got "latest"\.$/],
  ['with a version that is a number', () => fileWith(small('1.0')), /got 1\.$/],
];

describe('the command', () => {
  test('compares with the published description', async () => {
    expect(await compare.run([published], {})).toEqual({
      findings: [],
      unreadable: [],
      notes: [],
      checked: { descriptions: 2, changes: 0 },
    });
  });

  test('says in which line of which file something changed', async () => {
    const file = (description: string) =>
      fileWith(
        small().replace('{}', `\n  /x:\n    get:\n      operationId: getX\n      responses:\n        '200':\n          ${description}`),
      );
    const [before, after] = [file('description: one'), file('description: two')];
    const { findings } = await compare.run([before, after], {});
    expect(findings).toMatchObject([{ rule: 'change-without-patch', location: 'getX 200 (description)', file: after, line: 11 }]);
  });

  test('names a description that cannot be read', async () => {
    const outcome = await compare.run([fileWith(small()), 'nowhere.yaml'], {});
    expect(outcome).toMatchObject({ findings: [], unreadable: [{ file: 'nowhere.yaml', message: 'There is no such file.' }] });
  });

  test.for(unreadable)('names a description %s', async ([, write, message, line]) => {
    const file = write();
    const outcome = await compare.run([file, file], {});
    const expected = { file, message: expect.stringMatching(message), ...(line && { line }) };
    expect(outcome).toEqual({ findings: [], unreadable: [expected, expected], checked: {}, notes: [] });
  });

  test.for([
    [[], /^compare: expected the file of the previous description, got nothing$/],
    [[''], /^compare: expected the file of the previous description/],
    [['a', ''], /^compare: expected the file of the next description, got ""$/],
    [['a', 'b', 'c'], /^compare: expected at most two files, got "c" too$/],
  ] as const)('refuses %j', async ([files, message]) => {
    await expect(compare.run([...files], {})).rejects.toThrow(message);
    await expect(compare.run([...files], {})).rejects.toBeInstanceOf(UsageError);
  });
});
