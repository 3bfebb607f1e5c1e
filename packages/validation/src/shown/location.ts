import { shortened } from './shown.js';

/**
 * Where keys lead to in a value as people say it, such as `result.events[].name`. Which item of a list or of a map
 * it is does not matter.
 *
 * @param maps The locations of maps, whose keys are no names that the description gives.
 * @param name How a name is shown; unless given, as it is, shortened where it is none.
 */
export function locationOf(value: unknown, keys: readonly string[], maps?: ReadonlySet<string>, name = named): string {
  let location = '';
  let at = value;
  for (const key of keys) {
    location += Array.isArray(at) ? '[]' : maps?.has(location) ? '{}' : `${location && '.'}${name(key)}`;
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return location;
}

const named = (key: string) => (/^[\w@:$-]{1,80}$/.test(key) ? key : `"${shortened(key)}"`);
