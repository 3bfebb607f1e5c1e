import { isObject, join } from '@modelarts-openapi/openapi-model';
import type { Change, Json } from './redocly.js';

/**
 * Named examples of bodies, parameters and headers that changed. `redocly diff` leaves them out, but
 * they are what an emulator answers and what a test sends.
 */
export function exampleChanges(previous: unknown, next: unknown, path = ''): Change[] {
  if (!hasKeys(previous) || !hasKeys(next)) return [];
  return Object.keys(previous).flatMap((key) => {
    const [before, after] = [previous[key], next[key]];
    const at = join(path, key);
    return key === 'examples' && isNamed(before) && isNamed(after) ? changesOf(before, after, at) : exampleChanges(before, after, at);
  });
}

function changesOf(before: Json, after: Json, path: string): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      path: join(path, name),
      typeName: 'Example',
      kind: !(name in before) ? 'added' : name in after ? 'modified' : 'removed',
      impact: 'patch',
      verdicts: [],
    }));
}

/** Whether something is an object or a list. */
const hasKeys = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Examples by name, each an object with a value or a reference to one; a schema has a plain list instead. */
function isNamed(examples: unknown): examples is Json {
  const isExample = (one: unknown) => isObject(one) && ['value', 'externalValue', '$ref'].some((key) => key in one);
  return isObject(examples) && Object.values(examples).every(isExample);
}
