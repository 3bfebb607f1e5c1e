import { readFileSync } from 'node:fs';
import { resourcesOf } from '../../redocly/resources.js';
import { htmlOf, idOf, plainHtml } from './html.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */
/** @import { MarkdownFile, MarkdownFiles } from '../markdown/documents.js' */

const style = ['plain.css', 'plain-page.css']
  .map((file) => readFileSync(new URL(`../../browser/${file}`, import.meta.url), 'utf8'))
  .join('');

/**
 * The reference as pages without scripts: one for the guides, and one a resource.
 *
 * @param {Description} description
 * @param {MarkdownFiles} documents
 * @returns {{ file: string, title: string, documents: MarkdownFile[], html: string }[]}
 */
export function plainPages(description, { guides, operations }) {
  const { info } = description;
  const pages = [
    { file: 'guides.html', title: 'Guides', about: '', documents: guides },
    ...resourcesOf(description).map(({ name, title, about }) => ({
      file: `${name}.html`,
      title,
      about: htmlOf(about),
      documents: operations.filter(({ address }) => address.startsWith(`/${name}/`)),
    })),
  ];
  const pageOf = (/** @type {string} */ file) => pages.find(({ documents }) => documents.some((one) => one.file === file))?.file;
  return pages.map(({ file, title, about, documents }) => ({
    file,
    title,
    documents,
    html: page(
      `${title}: ${info?.title}`,
      `<p><a href="index.html">${info?.title} (${info?.version})</a></p>\n<h1>${title}</h1>\n${about}\n` +
        `${list(documents.map((one) => ({ href: `#${idOf(one.file)}`, title: one.title })))}\n` +
        // One heading is above all others of a page.
        plainHtml(documents, pageOf).replace(/<(\/?)h([1-5])/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`),
    ),
  }));
}

/**
 * What the page of the reference shows without scripts: the introduction, and where everything is.
 *
 * @param {Description} description
 * @param {MarkdownFiles} documents
 */
export function plainContents(description, documents) {
  const { info } = description;
  const parts = plainPages(description, documents).map(
    ({ file, title, documents: all }) =>
      `<h2><a href="${file}">${title}</a></h2>\n${list(all.map((one) => ({ href: `${file}#${idOf(one.file)}`, title: one.title })))}`,
  );
  const introduction = htmlOf(documents.introduction).replace(/ href="([\w-]+)\.md"/g, ' href="guides.html#plain-$1"');
  return `<h1>${info?.title} (${info?.version})</h1>\n<p>${info?.summary}</p>\n${introduction}\n${parts.join('\n')}`;
}

/** @param {{ href: string, title: string }[]} links */
const list = (links) => `<ul>\n${links.map(({ href, title }) => `<li><a href="${href}">${title}</a></li>`).join('\n')}\n</ul>`;

/**
 * @param {string} title
 * @param {string} content
 */
function page(title, content) {
  return `<!DOCTYPE html>
<!-- Generated from spec/openapi.yaml. Do not edit. -->
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
  <meta name="referrer" content="no-referrer">
  <meta name="color-scheme" content="light dark">
  <style>${style}</style>
</head>
<body>
<main id="plain">
${content}
</main>
</body>
</html>
`;
}
