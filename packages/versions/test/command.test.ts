import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare-command.js';
import { fileWith, newFolder } from './run.js';

const published = createRequire(import.meta.url).resolve('@modelarts-openapi/spec/openapi.yaml');
const small = (version: unknown = '1.0.0') => `openapi: 3.1.0\ninfo:\n  title: Small\n  version: ${version}\npaths: {}\n`;
const nested = `${small()}x-deep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`;

const unreadable: [what: string, write: () => string, message: RegExp, line?: number][] = [
  ['of no file', () => 'nowhere.yaml', /^There is no such file\.$/],
  ['of a folder', () => tmpdir(), /folder/],
  ['that is empty', () => fileWith(''), /^It is no OpenAPI description/],
  ['of something else', () => fileWith('a: 1'), /^It is no OpenAPI description .*Unsupported specification/],
  ['that is cut off', () => fileWith(`${small()}tags: [{`), /^It cannot be parsed: /, 6],
  ['with a key twice', () => fileWith(`${small()}paths: {}\n`), /duplicated mapping key/, 6],
  ['that is binary', () => fileWith(Buffer.from([0, 159, 146, 150, 0])), /^It cannot be parsed: /, 1],
  ['in UTF-16', () => fileWith(Buffer.from(small(), 'utf16le')), /^It cannot be parsed: /, 1],
  [
    'with a dead reference',
    () => fileWith(small().replace('{}', '\n  /x:\n    $ref: ./gone.yaml')),
    /^Can't resolve \$ref: .*gone\.yaml.* at #\/paths\/~1x\.$/,
    7,
  ],
  ['nested without end', () => fileWith(nested), /^It cannot be parsed: nesting exceeded/, 6],
  [
    'without a version',
    () => fileWith(small('').replace(/ {2}version: \n/, '')),
    /^info\.version: expected .* such as 1\.2\.0, got nothing\.$/,
  ],
  ['with a version of words', () => fileWith(small('latest')), /got "latest"\.$/],
  ['with a version that is a number', () => fileWith(small('1.0')), /got 1\.$/],
];

// In pairs: each takes Redocly a second.
const pairs = unreadable.flatMap((one, index) => {
  const other = unreadable[index + 1] ?? unreadable[0]!;
  return index % 2 === 0 ? [[one[0], other[0], [one, other]] as const] : [];
});

describe.concurrent('the command', () => {
  test('compares with the published description', async () => {
    expect(await compare.run([published], {})).toEqual({
      findings: [],
      unreadable: [],
      notes: [],
      checked: { descriptions: 2, changes: 0 },
    });
  });

  test('follows references into other files', async () => {
    const [before, after] = ['one', 'two'].map((value) => {
      const folder = newFolder();
      mkdirSync(join(folder, 'paths'));
      const operation = `operationId: getX\nresponses:\n  '200':\n    description: ${value}\n`;
      writeFileSync(join(folder, 'paths/x.yaml'), operation);
      writeFileSync(join(folder, 'openapi.yaml'), small().replace('{}', `\n  /x:\n    get:\n      $ref: ./paths/x.yaml`));
      return join(folder, 'openapi.yaml');
    }) as [string, string];
    const { findings } = await compare.run([before, after], {});
    expect(findings).toMatchObject([{ rule: 'change-without-patch', location: 'getX 200 (description)', line: 4 }]);
    expect(findings[0]!.file).toMatch(/paths\/x\.yaml$/);
  });

  test('names a description that cannot be read', async () => {
    const outcome = await compare.run([fileWith(small()), 'nowhere.yaml'], {});
    expect(outcome).toMatchObject({ findings: [], unreadable: [{ file: 'nowhere.yaml', message: 'There is no such file.' }] });
  });

  test.for(pairs)('names both of two: one %s, one %s', async ([, , both]) => {
    const files = both.map(([, write]) => write());
    const outcome = await compare.run(files, {});
    expect(outcome.findings).toEqual([]);
    expect(outcome.unreadable).toEqual(
      both.map(([, , message, line], index) => ({ file: files[index], message: expect.stringMatching(message), ...(line && { line }) })),
    );
  });

  test('names descriptions of different kinds', async () => {
    const outcome = await compare.run([published, fileWith(small().replace('openapi: 3.1.0', "swagger: '2.0'"))], {});
    expect(outcome.unreadable).toMatchObject([
      { message: 'It is no OpenAPI description that can be compared: Cannot compare oas3_1 with oas2.' },
    ]);
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
