import { shortened } from '../text.js';

/** The keys of a JSON pointer such as `/result/events/0` or `#/components/schemas/IntelligentTask`. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Where keys lead to in a value, such as `result.events[].name`. Which item of a list or of a map it is does
 * not matter.
 *
 * @param maps The locations of maps, whose keys are no names that the description gives.
 */
export function locationOf(value: unknown, keys: readonly string[], maps?: ReadonlySet<string>): string {
  let location = '';
  let at = value;
  for (const key of keys) {
    location += Array.isArray(at) ? '[]' : maps?.has(location) ? '{}' : `${location && '.'}${named(key)}`;
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return location;
}

/** What keys lead to in a value. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}

const named = (key: string) => (/^[\w@:$-]{1,80}$/.test(key) ? key : `"${shortened(key)}"`);
