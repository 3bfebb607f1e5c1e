import type { Change, Json } from './redocly.js';

/**
 * Named examples of bodies, parameters and headers that changed. `redocly diff` leaves them out, but
 * they are what an emulator answers and what a test sends.
 */
export function exampleChanges(previous: unknown, next: unknown, path = '#'): Change[] {
  if (!isObject(previous) || !isObject(next)) return [];
  return Object.keys(previous).flatMap((key) => {
    const [before, after] = [previous[key], next[key]];
    const at = `${path}/${escaped(key)}`;
    return key === 'examples' && isNamed(before) && isNamed(after) ? changesOf(before, after, at) : exampleChanges(before, after, at);
  });
}

function changesOf(before: Json, after: Json, path: string): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      path: `${path}/${escaped(name)}`,
      typeName: 'Example',
      kind: !(name in before) ? 'added' : name in after ? 'modified' : 'removed',
      impact: 'patch',
      verdicts: [],
    }));
}

/** Examples by name, each an object with a value or a reference to one; a schema has a plain list instead. */
function isNamed(examples: unknown): examples is Json {
  const isExample = (one: unknown) => isObject(one) && ['value', 'externalValue', '$ref'].some((key) => key in one);
  return isObject(examples) && !Array.isArray(examples) && Object.values(examples).every(isExample);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
