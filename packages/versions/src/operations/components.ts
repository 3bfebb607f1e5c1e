import { type Description, get, join } from '@modelarts-openapi/openapi-model';
import { type Comparison, report } from '../change.js';
import { compareNamed, compareSchemas } from '../schemas/compare.js';
import { fingerprintOf } from '../schemas/fingerprint.js';
import { compareRest } from './keywords.js';

/** Kinds of components that generated types have under their names. */
const KINDS = ['schemas', 'parameters', 'responses', 'requestBodies', 'headers'] as const;

/** Compares the names of components, which programs import, and what nothing refers to. */
export function compareComponents(comparison: Comparison): void {
  for (const kind of KINDS) {
    const [from, to] = [namesOf(comparison.before, kind), namesOf(comparison.after, kind)];
    const isNew = to.filter((name) => !from.includes(name));
    const renamed = new Set<string>();
    for (const name of from) {
      const pointer = join('#', 'components', kind, name);
      const context = { label: `components.${kind} ${name}`, path: '' };
      if (to.includes(name)) {
        // What an operation uses was compared with it.
        if (!comparison.visited.has(pointer)) compareUnused(comparison, kind, name, pointer);
        else if (kind === 'schemas') compareNamed(comparison, pointer, { label: name, path: '' });
        continue;
      }
      const now = isNew.find(
        (other) => !renamed.has(other) && printOf(comparison.before, kind, name) === printOf(comparison.after, kind, other),
      );
      if (now) renamed.add(now);
      report(comparison, now ? 'component-renamed' : 'component-removed', context, { pointer, name, before: name, after: now }, 'before');
    }
    for (const name of isNew.filter((one) => !renamed.has(one))) {
      report(
        comparison,
        'component-added',
        { label: `components.${kind} ${name}`, path: '' },
        { pointer: join('#', 'components', kind, name), name },
      );
    }
  }
}

/** What no operation uses: nobody sends or reads it, but programs can import its type. */
function compareUnused(comparison: Comparison, kind: string, name: string, pointer: string): void {
  if (kind === 'schemas') compareSchemas(comparison, [pointer], [pointer], { direction: 'response', label: name, path: '' });
  else {
    const [before, after] = [comparison.before, comparison.after].map((side) => ({ pointer, definition: get(side, pointer) as object }));
    compareRest(comparison, { before: before!, after: after! }, { label: `components.${kind} ${name}`, path: '' });
  }
}

function namesOf({ components }: Description, kind: (typeof KINDS)[number]): string[] {
  return Object.keys(components?.[kind] ?? {});
}

function printOf(description: Description, kind: string, name: string): string {
  const pointer = join('#', 'components', kind, name);
  return kind === 'schemas' ? fingerprintOf(description, [pointer]) : JSON.stringify(get(description, pointer));
}
