import { typeOf } from './json/type-of.js';
import { shortened } from './text.js';

const SECRET = /token|passw|secret|key|signature|authori[sz]ation|cookie|credential|session/i;

/** Whether something by this name, a field, a header or a query parameter, is likely to hold a secret. */
function isSecret(name: string): boolean {
  return SECRET.test(name);
}

/** A value as a message may show it: scalars that are no secret; of all others only what they are. */
export function shown(value: unknown, keys: readonly string[]): string {
  if (keys.some(isSecret)) return `a ${typeOf(value)} (hidden)`;
  return typeof value === 'object' && value !== null ? typeOf(value) : shortened(JSON.stringify(value) ?? 'nothing');
}
