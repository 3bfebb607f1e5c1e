import { readFileSync } from 'node:fs';
import { isObject, join } from '@modelarts-openapi/openapi-model';
import { ROOT } from '../operation-files.js';
import type { Todo } from '../todo.js';

/** What `pnpm new-operation` writes where the page shows no value. */
const PLACEHOLDER = '?';

/** Values of examples, cases and code that somebody has to replace. */
export function placeholders(files: Iterable<string>, root = ROOT): Todo[] {
  return [...files].flatMap((file): Todo[] => {
    const part = file.includes('/examples/') ? 'examples' : file.endsWith('/cases.json') ? 'cases' : undefined;
    if (!part || !file.endsWith('.json')) return [];
    const locations = locationsIn(JSON.parse(readFileSync(root + file, 'utf8')), '');
    return locations.length > 0 ? [{ part, where: file, what: `replace ${PLACEHOLDER} at ${locations.join(', ')}` }] : [];
  });
}

function locationsIn(value: unknown, at: string): string[] {
  if (value === PLACEHOLDER) return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => locationsIn(item, join(at, index)));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(key === PLACEHOLDER ? [join(at, key)] : []),
    ...locationsIn(part, join(at, key)),
  ]);
}
