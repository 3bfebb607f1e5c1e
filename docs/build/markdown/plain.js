import { marked } from 'marked';

/** @import { Description } from '@modelarts-openapi/openapi-model' */
/** @import { MarkdownFile, MarkdownFiles } from './documents.js' */

/**
 * Everything as one plain document, for browsers without scripts and for paper.
 *
 * @param {Description} description
 * @param {MarkdownFiles} documents
 */
export function plainHtml({ info }, { introduction, guides, operations }) {
  const documents = [...guides, ...operations];
  const contents = documents.map(({ file, title }) => `- [${title}](${file})`).join('\n');
  const front = `# ${info?.title} (${info?.version})\n\n${info?.summary}\n\n${introduction}\n\n${contents}\n`;
  const section = (/** @type {MarkdownFile} */ { file, text }) => `<section id="plain-${file}">\n${html(text)}</section>`;
  return (
    [html(front), ...documents.map(section)]
      .join('\n')
      // What are files elsewhere are sections here.
      .replace(/href="([\w-]+\.md)"/g, 'href="#plain-$1"')
      // Long paths may break where they have a dot.
      .replace(/(?<=<td><code>)[^<]+/g, (path) => path.replaceAll('.', '.<wbr>'))
      .replace(/<table>[\s\S]*?<\/table>/g, withHeadings)
      // Names of schemas occur in every operation that has them; each section has its own.
      .replace(/href="#(?!plain-)[^"]*"/g, '')
      .replaceAll('<a >', '<a>')
  );
}

/** @param {string} markdown */
function html(markdown) {
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
