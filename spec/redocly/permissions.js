import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLOUDS } from './clouds.js';
import { problemsOf } from './permissions-stated.js';

/** @import { Context, OperationObject, Permissions } from './visitors.js' */

const GUIDE = 'permissions';
const MARK = '<!-- operations -->';

/**
 * Says of each operation in words what `x-permissions` says of it, and makes the table of the guide of permissions of
 * all of them, where its text has a mark, so that nobody keeps it.
 */
export function permissions() {
  /** @type {Map<OperationObject, Permissions>} */
  const stated = new Map();
  return {
    Operation: {
      /** @param {OperationObject} operation */
      enter(operation) {
        const permissions = operation['x-permissions'];
        if (stated.has(operation) || problemsOf(permissions).length > 0) return;
        stated.set(operation, permissions);
        operation.description = `${operation.description ?? ''}\n\n**Permissions.** ${inWords(permissions)}`.trim();
      },
    },
    Root: {
      /** @param {{ tags?: { name: string, description?: unknown }[] }} root @param {Context} context */
      leave({ tags = [] }, { location, report }) {
        const tag = tags.find(({ name }) => name === GUIDE);
        if (!tag) return;
        const text = readFileSync(join(dirname(location.source.absoluteRef), `guides/${GUIDE}.md`), 'utf8');
        if (!text.includes(MARK)) report({ message: `guides/${GUIDE}.md has no ${MARK}, where the table belongs.`, location });
        tag.description = text.replace(MARK, tableOf([...stated]));
      },
    },
  };
}

/** @param {Permissions} permissions */
function inWords(permissions) {
  if ('undocumented' in permissions) return `Which IAM action this needs is not documented. ${permissions.undocumented}`;
  const { action, dependsOn, documentedBy } = permissions;
  const clouds = documentedBy.map((cloud) => CLOUDS.get(cloud) ?? cloud).join(' and ');
  const others = dependsOn.length > 0 ? ` It depends on ${listed(dependsOn)}.` : '';
  const verb = documentedBy.length === 1 ? 'documents' : 'document';
  return `Needs the IAM action \`${action}\`, as ${clouds} ${verb} it.${others}`;
}

/** @param {readonly (readonly [OperationObject, Permissions])[]} stated */
function tableOf(stated) {
  const rows = stated.map(([{ operationId = '', tags = [] }, permissions]) => {
    const link = `[\`${operationId}\`](#/${tags[0]}/${operationId.toLowerCase()})`;
    if ('undocumented' in permissions) return `| ${link} | Not documented | |`;
    return `| ${link} | \`${permissions.action}\` | ${permissions.dependsOn.map((action) => `\`${action}\``).join(', ')} |`;
  });
  const undocumented = stated.flatMap(([{ operationId }, permissions]) =>
    'undocumented' in permissions ? [`- \`${operationId}\`: ${permissions.undocumented}`] : [],
  );
  return [
    ['| Operation | Action | Depends on |', '| --- | --- | --- |', ...rows].join('\n'),
    undocumented.length > 0
      ? `No page documents the action of these:\n\n${undocumented.join('\n')}`
      : 'Every operation that is described here has a documented action.',
  ].join('\n\n');
}

/** @param {readonly string[]} actions */
function listed(actions) {
  const quoted = actions.map((action) => `\`${action}\``);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : quoted.join('');
}
