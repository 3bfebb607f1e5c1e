// Texts from outside meet the regular expressions of the packages and the patterns of the description. None of
// them may take time that grows exponentially with the text.
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { read, root } from '../repository/packages.js';

// What recheck is written in, without the programs that it would rather call.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/**
 * @typedef {object} Expression
 * @property {string} file
 * @property {string} source
 * @property {string} flags
 */

function inSources() {
  /** @type {Expression[]} */
  const found = [];
  for (const file of filesIn(root, 'packages/*/src/*.ts')) {
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.+)\/(\w*)$/.exec(node.text) ?? [];
        found.push({ file, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  }
  return found;
}

function inDescription() {
  /** @type {Expression[]} */
  const found = [];
  JSON.parse(read('spec/dist/openapi.json'), (key, value) => {
    if (key === 'pattern' && typeof value === 'string') found.push({ file: 'spec', source: value, flags: 'u' });
    return value;
  });
  return found;
}

// Only what repeats a group has two ways through the same text that double with each round of it.
/** @param {Expression} expression */
const repeatsGroup = ({ source }) => /\)[*+{]/.test(source);

/** @param {Expression} expression */
const isExponential = ({ source, flags }) => {
  const found = checkSync(source, flags, { timeout: 60_000 });
  return found.status === 'unknown' || found.complexity.type === 'exponential';
};

test('no regular expression of a package takes exponential time', () => {
  const all = inSources();
  expect(all.map(({ file }) => file.split('/')[1])).toEqual(
    expect.arrayContaining(['client', 'drift', 'emulator', 'vendor-pages', 'versions']),
  );
  expect(all.filter(repeatsGroup).filter(isExponential)).toEqual([]);
});

test('no pattern of the description takes exponential time', () => {
  const all = inDescription();
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(repeatsGroup).filter(isExponential)).toEqual([]);
});

test.each(['(a+)+$', '(a|a)*$', '(a|aa)+$', '(a?b?c?)*$', '(?:.*,){2,}x'])('%s takes exponential time, and is found', (source) => {
  expect([{ file: 'here', source, flags: '' }].filter(repeatsGroup).filter(isExponential)).toHaveLength(1);
});
