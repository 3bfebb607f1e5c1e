import { typeOf } from '@modelarts-openapi/openapi-model';

// How values from outside are shown in messages: never a secret, on one line, and not at any length.

const SECRET = /token|passw|secret|key|signature|authori[sz]ation|cookie|credential|session/i;
const LONGEST = 80;

/** Whether something by this name, a field, a header or a query parameter, is likely to hold a secret. */
function isSecret(name: string): boolean {
  return SECRET.test(name);
}

/** A text as it is shown: on one line, without control characters, at most 80 characters. */
export function shortened(text: string): string {
  // Control characters would let recorded traffic move the cursor of who reads the report.
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/**
 * A value as a message may show it: scalars that are no secret; of all others only what they are.
 *
 * @param personal names of what says who somebody is, or is a secret that is not called like one
 */
export function shown(value: unknown, location: readonly string[], personal?: ReadonlySet<string>): string {
  if (location.some((name) => isSecret(name) || personal?.has(name))) return `a ${typeOf(value)} (hidden)`;
  return typeof value === 'object' && value !== null ? typeOf(value) : shortened(JSON.stringify(value) ?? 'nothing');
}
