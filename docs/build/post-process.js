import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { description as published } from '@modelarts-openapi/spec';
import { flattenSchemas } from '../redocly/flatten-schemas.js';
import { asciiOnly } from './ascii.js';
import { documentsOf, llmsText } from './markdown/documents.js';
import { plainHtml } from './markdown/plain.js';

// The last step of `pnpm build`: Redocly has written a page to dist/, and it becomes index.html, one file that
// shows the same from a disk without network, reads without scripts, and prints. Beside it come the
// description to download, and everything as Markdown.

const dist = new URL('../dist/', import.meta.url);
const browser = new URL('../browser/', import.meta.url);
const description = flattenSchemas(structuredClone(published));
const documents = documentsOf(description);
const everything = [...documents.guides, ...documents.operations];
const [name = 'index.html'] = process.argv.slice(2);
const page = new URL(name, dist);
let html = readFileSync(page, 'utf8');

const logo = readFileSync(new URL('logo.svg', browser), 'base64');
replace('"logo.svg"', `"data:image/svg+xml;base64,${logo}"`);

// Redoc links to its authors below the menu, with a picture from their server. The link stays, with
// their name in letters.
const redocly = picture('Redocly', 46);
replace('https://cdn.redoc.ly/redoc/logo-mini-full.svg', redocly);
replace('https://cdn.redoc.ly/redoc/logo-mini.svg', picture('R', 9));

// Redoc routes by hash, but what it prerenders links to paths, and browsers keep that.
replace(/(<a [^>]*href=")\/(?=[^"]*" data-discover)/, '$1#/');

replace('<script type="module">', '<script type="text/plain" id="program">');

const link = ({ file, title }) => `<link rel="alternate" type="text/markdown" href="${file}" title="${escaped(title)}">`;
replace(
  '<!-- alternates -->',
  ['llms.txt']
    .map((file) => `<link rel="alternate" type="text/plain" href="${file}" title="llms.txt">`)
    .concat(everything.map(link))
    .join('\n  '),
);
replace('<!-- plain -->', plainHtml(description, documents));
for (const file of ['theme.css', 'plain.css', 'accessibility.js', 'program.js']) {
  replace(`/* ${file} */`, readFileSync(new URL(file, browser), 'utf8'));
}

writeFileSync(page, asciiOnly(html));
for (const { file, text } of everything) writeFileSync(new URL(file, dist), text);
writeFileSync(new URL('llms.txt', dist), llmsText(description, documents));
for (const file of ['openapi.yaml', 'openapi.json']) {
  copyFileSync(fileURLToPath(import.meta.resolve(`@modelarts-openapi/spec/${file}`)), new URL(file, dist));
}
// Last, and at once: whoever reads the page while it is built never sees half of it.
renameSync(page, new URL('index.html', dist));

function replace(what, by) {
  const pattern = new RegExp(what.source ?? what.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'g');
  if (!pattern.test(html)) {
    throw new Error(
      `dist/${name} does not contain ${what}. Redoc must have changed: look there for what ` +
        'stands in its place now, and correct build/post-process.js.',
    );
  }
  html = html.replace(pattern, typeof what === 'string' ? () => by : by);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function picture(word, width) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14">` +
    `<text y="11" font-family="system-ui, sans-serif" font-size="12" fill="#0f766e">${word}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
