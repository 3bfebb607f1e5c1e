// One thing has one name: what the glossary of ARCHITECTURE.md says not to write is in no identifier and no file name.
import { lexer } from 'marked';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { read, root } from '../repository/packages.js';

const files = filesIn(root);
/** The words of the last column. One with a capital is a whole name, any other a word in a name. */
const unwanted = lexer(read('ARCHITECTURE.md')).flatMap((token) =>
  token.type === 'table' && token.header.at(-1)?.text === 'Not'
    ? token.rows.flatMap((/** @type {{ text: string }[]} */ row) =>
        [...(row.at(-1)?.text.matchAll(/`(\w+)`/g) ?? [])].map(([, word]) => word),
      )
    : [],
);
/** Names of the platform. */
const PLATFORM = /^(Node)?Readable(Stream\w*)?$/;

/** @param {string} name */
function isUnwanted(name) {
  if (PLATFORM.test(name)) return false;
  const words = name.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  return unwanted.some((one) => one === name || words.includes(one));
}

/** The identifiers of a file of code. @param {string} file */
function identifiersIn(file) {
  const found = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return [...found];
}

test('the glossary says what not to write', () => {
  expect(unwanted.length).toBeGreaterThan(10);
  expect(['createTinyDescription', 'tiny-description.ts', 'getTask'].map(isUnwanted)).toEqual([true, true, true]);
  expect(['destiny', 'getTaskList', 'ReadableStream'].map(isUnwanted)).toEqual([false, false, false]);
});

test('no file and no folder has an old name', () => {
  expect(files.filter((file) => file.split('/').some(isUnwanted))).toEqual([]);
});

test('no identifier has an old name', () => {
  const code = files.filter((file) => /\.[jt]s$/.test(file) && !/\.api\.ts$/.test(file));
  expect(code.length).toBeGreaterThan(100);
  expect(
    code.flatMap((file) =>
      identifiersIn(file)
        .filter(isUnwanted)
        .map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});
