import { anchorOf } from './anchor.js';
import { operationsHeading } from './operations-heading.js';
import { resourcesOf } from './resources.js';

/** @import { Description, Operation } from '@modelarts-openapi/openapi-model' */

/**
 * The first page of the reference lists the operations by resource, as the menu does, and says what there is for
 * programs. VERSIONS_URL is where other versions are, if there is such a place.
 */
export function overview() {
  return { Root: { leave: addOverview } };
}

/** @param {Description} description */
function addOverview(description) {
  const { info } = description;
  if (!info) return;
  // Redoc would show the bare address in a panel of its own; the description above it leads to the package.
  delete info.contact;
  const resources = resourcesOf(description).map(
    ({ name, title, operations }) => `**[${title}](#tag/${name})**\n\n${operations.map(lineOf).join('\n')}`,
  );
  const versions = process.env['VERSIONS_URL'];
  info.description = `${info.description?.trim()}

${operationsHeading}

${resources.join('\n\n')}

Programs read [llms.txt](llms.txt), which lists all of this as Markdown.
${versions ? `\nThis is version ${info.version}; there are [others](${versions}).\n` : ''}`;
}

/** @param {Operation} operation */
function lineOf(operation) {
  return `- [${operation.definition.summary}](${anchorOf(operation)})\n  \`${operation.method} ${operation.path}\``;
}
