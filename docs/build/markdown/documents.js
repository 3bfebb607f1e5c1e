import { kebabCase } from '@modelarts-openapi/openapi-model';
import { anchorOf } from '../../redocly/anchor.js';
import { resourcesOf } from '../../redocly/resources.js';
import { operationText } from './operation.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

/**
 * A guide or an operation as Markdown.
 *
 * @typedef {object} MarkdownFile
 * @property {string} file Such as `get-intelligent-task.md`.
 * @property {string} address Where it is in the reference, such as `/intelligent-tasks/getintelligenttask` or `/errors`.
 * @property {string} title
 * @property {string} about One line on what is in it.
 * @property {string} text
 */

/**
 * All that the reference says, as Markdown.
 *
 * @typedef {{ introduction: string, guides: MarkdownFile[], operations: MarkdownFile[] }} MarkdownFiles
 */

/**
 * The guides and operations of a description as Markdown. An operation is in a file of its name: `getIntelligentTask`
 * in `get-intelligent-task.md`.
 *
 * @param {Description} description
 * @returns {MarkdownFiles}
 */
export function documentsOf(description) {
  const guides = (description.tags ?? []).filter((tag) => tag['x-traitTag']);
  const files = new Map(guides.map(({ name }) => [name, `${kebabCase(name)}.md`]));
  const resources = resourcesOf(description);
  const operations = resources.flatMap((resource) => resource.operations);
  const pages = new Map(resources.map(({ name }) => [name, `${name}.html`]));
  const byAddress = new Map(operations.map((operation) => [anchorOf(operation), `${kebabCase(operation.operationId)}.md`]));
  // Links between sections of the page become links between files.
  const linked = (/** @type {string} */ text) =>
    text
      .replace(/\]\(#tag\/([^)/]+)\)/g, (_, name) => `](${files.get(name) ?? pages.get(name) ?? `index.html#tag/${name}`})`)
      .replace(/\]\((#\/([^)/#]+)\/?([^)#]*))(?:#[^)]*)?\)/g, (_, address, name, heading) => {
        const file = byAddress.get(address) ?? files.get(name) ?? pages.get(name) ?? '';
        return `](${file}${heading && !byAddress.has(address) ? `#${heading}` : ''})`;
      });
  return {
    guides: guides.map(({ name, 'x-displayName': title = name, description: text = '' }) => ({
      file: `${kebabCase(name)}.md`,
      address: `/${name}`,
      title,
      about: firstSentence(text),
      text: linked(`# ${title}\n\n${text.trim()}\n`),
    })),
    operations: operations.map((operation) => ({
      file: `${kebabCase(operation.operationId)}.md`,
      address: anchorOf(operation).slice(1),
      title: operation.definition.summary ?? operation.operationId,
      about: `\`${operation.method} ${operation.path}\``,
      text: linked(operationText(description, operation)),
    })),
    introduction: linked(description.info?.description?.trim() ?? ''),
  };
}

/**
 * The list of all that, as https://llmstxt.org asks for it.
 *
 * @param {Description} description
 * @param {MarkdownFiles} documents
 */
export function llmsText({ info }, { guides, operations, introduction }) {
  const links = (/** @type {MarkdownFile[]} */ files) =>
    files.map(({ file, title, about }) => `- [${title}](${file}): ${about}`).join('\n');
  return `# ${info?.title}

> ${info?.summary} Version ${info?.version}.

${introduction}

## Operations

${links(operations)}

## Guides

${links(guides)}

## Optional

- [llms-full.txt](llms-full.txt): All of these documents in one
- [openapi.yaml](openapi.yaml): The whole description, OpenAPI 3.1
- [openapi.json](openapi.json): The same as JSON
- [openapi-3.0.yaml](openapi-3.0.yaml): The same in OpenAPI 3.0, for tools that know no other
`;
}

/**
 * All documents in one, each with the name of its file before it.
 *
 * @param {Description} description
 * @param {MarkdownFiles} documents
 */
export function llmsFullText({ info }, { guides, operations, introduction }) {
  const about = `# ${info?.title}\n\n> ${info?.summary} Version ${info?.version}.\n\n${introduction}\n`;
  return [about, ...[...operations, ...guides].map(({ file, text }) => `<!-- ${file} -->\n\n${text}`)].join('\n');
}

/** @param {string} text */
function firstSentence(text) {
  const plain = text
    .replace(/<!--.*?-->/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.match(/^.*?\.(?= |$)/)?.[0] ?? plain;
}
