import { operationText } from './operation.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** All operations of a description, in its order. */
export function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, method, item, operation: item[method] })),
  );
}

/** The file of an operation or a guide: `getIntelligentTask` is in `get-intelligent-task.md`. */
function fileOf(name) {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '')}.md`;
}

/** The guides and operations of a description as Markdown: `{ file, title, about, text }`. */
export function documentsOf(description) {
  const tags = description.tags ?? [];
  const guides = tags.filter((tag) => tag['x-traitTag']);
  const files = Object.fromEntries(guides.map(({ name }) => [name, fileOf(name)]));
  // Links between sections of the page become links between files.
  const linked = (text) => text.replace(/\]\(#tag\/([^)/]+)\)/g, (_, name) => `](${files[name] ?? `index.html#tag/${name}`})`);
  return {
    guides: guides.map(({ name, 'x-displayName': title = name, description: text }) => ({
      file: files[name],
      title,
      about: firstSentence(text),
      text: linked(`# ${title}\n\n${text.trim()}\n`),
    })),
    operations: operationsOf(description).map((place) => ({
      file: fileOf(place.operation.operationId),
      title: place.operation.summary,
      about: `\`${place.method.toUpperCase()} ${place.path}\``,
      text: linked(operationText(description, place)),
    })),
    introduction: linked(description.info.description.trim()),
  };
}

/** The list of all that, as https://llmstxt.org asks for it. */
export function llmsText({ info }, { guides, operations, introduction }) {
  const links = (documents) => documents.map(({ file, title, about }) => `- [${title}](${file}): ${about}`).join('\n');
  return `# ${info.title}

> ${info.summary} Version ${info.version}.

${introduction}

## Operations

${links(operations)}

## Guides

${links(guides)}

## Optional

- [openapi.yaml](openapi.yaml): The whole description, OpenAPI 3.1
- [openapi.json](openapi.json): The same as JSON
`;
}

function firstSentence(text) {
  const plain = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.match(/^.*?\.(?= |$)/)?.[0] ?? plain;
}
