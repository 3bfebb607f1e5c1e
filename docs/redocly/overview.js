import { operationsOf } from '@modelarts-openapi/openapi-model';
import { anchorOf } from './anchor.js';
import { operationsHeading } from './operations-heading.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

/**
 * The first page of the reference lists the operations, and says what there is for
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
  const operations = operationsOf(description).map(
    (operation) => `- [${operation.definition.summary}](${anchorOf(operation)})\n  \`${operation.method} ${operation.path}\``,
  );
  const versions = process.env['VERSIONS_URL'];
  info.description = `${info.description?.trim()}

${operationsHeading}

${operations.join('\n')}

Programs read [llms.txt](llms.txt), which lists all of this as Markdown.
${versions ? `\nThis is version ${info.version}; there are [others](${versions}).\n` : ''}`;
}
