// What Markdown files lead to is there. The guides are part of the reference, and docs/test holds their links.
import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { lexer, walkTokens } from 'marked';
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { read, root } from '../repository/packages.js';

const files = filesIn(root);
const folders = files.flatMap((file) => file.split('/').map((_name, depth, names) => names.slice(0, depth).join('/') || '.'));
const present = new Set([...files, ...folders]);
const documents = files.filter((file) => /\.md$/.test(file) && !/\.api\.md$|^spec\/guides\//.test(file));

/**
 * The links and pictures, the code in lines, and the anchors of the headings of a Markdown file.
 *
 * @param {string} file Relative to the repository.
 */
function parse(file) {
  const found = { links: /** @type {string[]} */ ([]), code: /** @type {string[]} */ ([]), anchors: /** @type {string[]} */ ([]) };
  const slugger = new GithubSlugger();
  walkTokens(lexer(read(file)), (token) => {
    if (token.type === 'link' || token.type === 'image') found.links.push(token.href);
    if (token.type === 'codespan') found.code.push(token.text);
    if (token.type === 'heading') found.anchors.push(slugger.slug(token.text.replaceAll('`', '')));
  });
  return found;
}

/** @param {string} from @param {string} link */
function isThere(from, link) {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), path).replace(/\/$/, '');
  if (!present.has(target)) return false;
  return anchor === undefined || (target.endsWith('.md') && parse(target).anchors.includes(anchor));
}

test.each(documents)('every relative link in %s leads to a file or a heading that exists', (file) => {
  const relative = parse(file).links.filter((link) => !/^[a-z]+:/.test(link));
  expect(relative.filter((link) => !isThere(file, link))).toEqual([]);
});

// What a build or a test run makes need not be there.
const isPath = (/** @type {string} */ code) =>
  /^(\.github|architecture|docs|packages|scripts|spec)\/[\w./-]*$/.test(code) && !/dist\/|\/\./.test(code);

test.each(documents)('every path that %s names exists', (file) => {
  const paths = parse(file).code.filter(isPath);
  expect(paths.filter((path) => !present.has(path.replace(/\/$/, '')))).toEqual([]);
});

test('links and paths are found', () => {
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap((file) => parse(file).links.filter((link) => !/^[a-z]+:/.test(link))).length).toBeGreaterThan(10);
  expect(documents.flatMap((file) => parse(file).code.filter(isPath)).length).toBeGreaterThan(10);
});
