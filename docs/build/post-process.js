import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { asciiOnly } from './ascii.js';
import { pagePatches } from './patches/page.js';
import { patched } from './patches/patch.js';
import { programPatches } from './patches/program.js';
import { plainContents } from './plain/pages.js';
import { withScriptHashes } from './policy.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */
/** @import { MarkdownFile, MarkdownFiles } from './markdown/documents.js' */

const browser = new URL('../browser/', import.meta.url);

/**
 * Makes the page that Redoc has written one that shows the same from a disk without network, reads without scripts,
 * and prints.
 *
 * @param {string} html
 * @param {Description} description
 * @param {MarkdownFiles} documents
 * @throws Error if the page lacks what has to be replaced in it.
 */
export function postProcess(html, description, documents) {
  const list = '<link rel="alternate" type="text/plain" href="llms.txt" title="llms.txt">';
  const parts = {
    '<!-- alternates -->': [list, ...[...documents.guides, ...documents.operations].map(alternate)].join('\n  '),
    '<!-- plain -->': plainContents(description, documents),
    '/* scripts */': scripts(),
    ...Object.fromEntries(
      ['theme.css', 'plain.css', 'plain-page.css'].map((file) => [`/* ${file} */`, readFileSync(new URL(file, browser), 'utf8')]),
    ),
  };
  const page = Object.entries(parts).reduce(
    (before, [mark, part]) => before.replace(mark, () => part),
    patched(html, [...pagePatches, ...programPatches]),
  );
  return withScriptHashes(asciiOnly(page));
}

/** What is ours of the page's scripts, as one. */
function scripts() {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('scripts.js', browser))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** @param {MarkdownFile} document */
function alternate({ file, title }) {
  return `<link rel="alternate" type="text/markdown" href="${file}" title="${escaped(title)}">`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
