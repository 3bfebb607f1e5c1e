import { operationsOf } from '../build/markdown/documents.js';

/**
 * The first page of the reference lists the operations, and says what there is for
 * programs. VERSIONS_URL is where other versions are, if there is such a place.
 */
export function overview() {
  return { Root: { leave: addOverview } };
}

function addOverview(root) {
  const operations = operationsOf(root).map(({ path, method, operation }) => {
    const anchor = `#/${operation.tags[0]}/${operation.operationId.toLowerCase()}`;
    return `- [${operation.summary}](${anchor})\n  \`${method.toUpperCase()} ${path}\``;
  });
  const versions = process.env.VERSIONS_URL;
  root.info.description = `${root.info.description.trim()}

**Operations**

${operations.join('\n')}

Programs read [llms.txt](llms.txt), which lists all of this as Markdown.
${versions ? `\nThis is version ${root.info.version}; there are [others](${versions}).\n` : ''}`;
}
