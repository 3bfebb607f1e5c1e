import { marked } from 'marked';

/** @import { MarkdownFile } from '../markdown/documents.js' */

/**
 * Guides and operations as one plain document, for browsers without scripts and for paper.
 *
 * @param {MarkdownFile[]} documents
 * @param {(file: string) => string | undefined} pageOf the page that has another document, such as `datasets.html`, if one has
 */
export function plainHtml(documents, pageOf) {
  return (
    documents
      .map(({ file, text }) => `<section id="${idOf(file)}">\n${htmlOf(text)}</section>`)
      .join('\n')
      // What are files elsewhere are sections here.
      .replace(/ href="([\w-]+\.md)"/g, (_, file) => {
        if (documents.some((document) => document.file === file)) return ` href="#${idOf(file)}"`;
        const page = pageOf(file);
        return page ? ` href="${page}#${idOf(file)}"` : '';
      })
      // Long paths may break where they have a dot.
      .replace(/(?<=<td><code>)[^<]+/g, (path) => path.replaceAll('.', '.<wbr>'))
      .replace(/<table>[\s\S]*?<\/table>/g, withHeadings)
      // Names of schemas occur in every operation that has them; each section has its own.
      .replace(/ href="#(?!plain-)[^"]*"/g, '')
  );
}

/** The ID of the section of a document. @param {string} file */
export const idOf = (file) => `plain-${file.replace(/\.md$/, '')}`;

/** @param {string} markdown */
export function htmlOf(markdown) {
  return marked.parse(markdown, { async: false });
}

/**
 * Cells of a wide table carry their headings, for a phone that shows them below each other.
 *
 * @param {string} table
 */
function withHeadings(table) {
  const headings = [...table.matchAll(/<th>(.*?)<\/th>/g)].map(([, heading = '']) => heading.replace(/<[^>]*>/g, ''));
  let cell = 0;
  return headings.length < 4 ? table : table.replaceAll('<td>', () => `<td data-heading="${headings[cell++ % headings.length]}">`);
}
