import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @import { Context, OperationObject } from './visitors.js' */

const INTRODUCTION = 'guides/introduction.md';
const MARK = '<!-- contents -->';

/**
 * A description, as far as it says what there is.
 *
 * @typedef {object} Root
 * @property {{ description?: unknown }} [info]
 * @property {{ name: string, 'x-displayName'?: string }[]} [tags]
 * @property {{ tags: string[] }[]} [x-tagGroups]
 */

/** Makes the table of what is described, a resource a row, where the introduction has a mark, so that nobody keeps it. */
export function contents() {
  /** @type {Set<OperationObject>} */
  const operations = new Set();
  return {
    Operation: {
      /** @param {OperationObject} operation */
      enter(operation) {
        operations.add(operation);
      },
    },
    Root: {
      /** @param {Root} root @param {Context} context */
      leave({ info, tags = [], 'x-tagGroups': groups = [] }, { location }) {
        if (!info) return;
        const text = readFileSync(join(dirname(location.source.absoluteRef), INTRODUCTION), 'utf8');
        const rows = groups
          .flatMap((group) => group.tags)
          .flatMap((name) => {
            const count = [...operations].filter((operation) => operation.tags?.includes(name)).length;
            const title = tags.find((tag) => tag.name === name)?.['x-displayName'] ?? name;
            return count > 0 ? [`| ${title} | ${count} |`] : [];
          });
        rows.push(`| All | ${operations.size} |`);
        info.description = text.replace(MARK, ['| Resource | Operations |', '| --- | ---: |', ...rows].join('\n'));
      },
    },
  };
}
