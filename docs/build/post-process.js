import { readFileSync } from 'node:fs';
import { asciiOnly } from './ascii.js';
import { plainHtml } from './markdown/plain.js';

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
  let page = html;

  const logo = readFileSync(new URL('logo.svg', browser), 'base64');
  replace('"logo.svg"', `"data:image/svg+xml;base64,${logo}"`);

  // Redoc links to its authors below the menu, with a picture from their server. The link stays, with
  // their name in letters.
  replace('https://cdn.redoc.ly/redoc/logo-mini-full.svg', picture('Redocly', 46));
  replace('https://cdn.redoc.ly/redoc/logo-mini.svg', picture('R', 9));

  // Redoc routes by hash, but what it prerenders links to paths, and browsers keep that.
  replace(/(<a [^>]*href=")\/(?=[^"]*" data-discover)/g, '$1#/');

  replace('<script type="module">', '<script type="text/plain" id="program">');

  const all = [...documents.guides, ...documents.operations];
  const list = '<link rel="alternate" type="text/plain" href="llms.txt" title="llms.txt">';
  replace('<!-- alternates -->', [list, ...all.map(alternate)].join('\n  '));
  replace('<!-- plain -->', plainHtml(description, documents));
  for (const file of ['theme.css', 'plain.css', 'accessibility.js', 'program.js']) {
    replace(`/* ${file} */`, readFileSync(new URL(file, browser), 'utf8'));
  }
  return asciiOnly(page);

  /** @type {(what: string | RegExp, by: string) => void} */
  function replace(what, by) {
    if (typeof what === 'string' ? !page.includes(what) : page.search(what) === -1) {
      throw new Error(
        `The page from Redoc does not contain ${what}. Redoc must have changed: look there for what ` +
          'stands in its place now, and correct build/post-process.js.',
      );
    }
    page = typeof what === 'string' ? page.replaceAll(what, () => by) : page.replace(what, by);
  }
}

/** @param {MarkdownFile} document */
function alternate({ file, title }) {
  return `<link rel="alternate" type="text/markdown" href="${file}" title="${escaped(title)}">`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * @param {string} word
 * @param {number} width in pixels
 */
function picture(word, width) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14">` +
    `<text y="11" font-family="system-ui, sans-serif" font-size="12" fill="#0f766e">${word}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
