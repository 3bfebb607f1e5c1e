import { existsSync, readFileSync } from 'node:fs';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '../build/reference.js';
import { anchorOf } from '../redocly/anchor.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

export const keptFile = new URL('../anchors.txt', import.meta.url);

/** The addresses that have to lead somewhere, one a line in anchors.txt. */
export function kept() {
  return existsSync(keptFile) ? readFileSync(keptFile, 'utf8').trim().split('\n') : [];
}

/**
 * The addresses of guides, their headings, resources and operations, as Redoc makes them. A field's is made
 * of its operation's and its path: it lives as long as the two, which the comparison of versions watches.
 */
export function anchors() {
  const { tags = [] } = /** @type {Description} */ (description);
  const sections = tags.flatMap(({ name, description: text = '' }) => [
    `#/${name}`,
    ...[...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => `#/${name}/${heading.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`),
  ]);
  return [...sections, ...operationsOf(description).map(anchorOf)].sort();
}
