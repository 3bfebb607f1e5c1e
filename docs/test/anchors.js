import { existsSync, readFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec';

export const keptFile = new URL('../anchors.txt', import.meta.url);

/** The addresses that have to lead somewhere, one a line in anchors.txt. */
export function kept() {
  return existsSync(keptFile) ? readFileSync(keptFile, 'utf8').trim().split('\n') : [];
}

/**
 * The addresses of guides, their headings, resources and operations, as Redoc makes them. A field's is made
 * of its operation's and its path: it lives as long as the two, which `pnpm versions compare` watches.
 */
export function anchors() {
  const sections = description.tags.flatMap(({ name, description: text }) => [
    `#/${name}`,
    ...[...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => `#/${name}/${heading.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`),
  ]);
  const operations = Object.values(description.paths).flatMap((item) =>
    Object.values(item).map(({ operationId, tags: [tag] }) => `#/${tag}/${operationId.toLowerCase()}`),
  );
  return [...sections, ...operations].sort();
}
