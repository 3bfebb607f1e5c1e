// What Redoc shows is no good on paper: it is folded, and most of it is there only while it is looked at. What is
// printed in its place is made of the description when somebody prints, and gone afterwards.
import { documentsOf } from '../build/markdown/documents.js';
import { plainHtml } from '../build/plain/html.js';
import { withoutRedoc } from '../redocly/for-redoc.js';
import { operationsHeading } from '../redocly/operations-heading.js';
import { resourcesOf } from '../redocly/resources.js';
import { readDescription } from './description.js';

/** @import { MarkdownFile } from '../build/markdown/documents.js' */

addEventListener('beforeprint', addPrint);
addEventListener('afterprint', removePrint);
// Safari tells by this alone, and so do those that only look at how it would print.
matchMedia('print').addEventListener('change', ({ matches }) => (matches ? addPrint() : removePrint()));

function addPrint() {
  if (document.getElementById('plain')) return;
  const main = document.createElement('main');
  main.id = 'plain';
  main.innerHTML = plainHtml(printed(), () => undefined);
  document.body.append(main);
}

function removePrint() {
  document.getElementById('plain')?.remove();
}

/** What is being read: an operation, a guide, all of a resource; or everything, from the first page. */
function printed() {
  const description = readDescription();
  withoutRedoc(description);
  const { info } = description;
  const { introduction, guides, operations } = documentsOf(description);
  const all = [...guides, ...operations];
  const [address = '/'] = location.hash
    .slice(1)
    .replace(/^(tag\/|\/)?/, '/')
    .split('#');
  const reads = (/** @type {MarkdownFile} */ document) => address === document.address || address.startsWith(`${document.address}/`);
  const exactly = all.filter(reads);
  const below = all.filter((document) => address !== '/' && document.address.startsWith(`${address}/`));
  if (exactly.length > 0) return exactly;
  if (below.length > 0) return below;
  const [about = ''] = introduction.split(operationsHeading);
  const listOf = (/** @type {string} */ title, /** @type {MarkdownFile[]} */ documents) =>
    `**${title}**\n\n${documents.map((one) => `- [${one.title}](${one.file})`).join('\n')}`;
  const contents = [
    listOf('Guides', guides),
    ...resourcesOf(description).map(({ name, title }) =>
      listOf(
        title,
        operations.filter((one) => one.address.startsWith(`/${name}/`)),
      ),
    ),
  ].join('\n\n');
  const text = `# ${info?.title} (${info?.version})\n\n${info?.summary}\n\n${about}\n\n${contents}\n`;
  return [{ file: 'contents.md', address: '/', title: '', about: '', text }, ...all];
}
