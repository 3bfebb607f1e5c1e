// What must not be reported, and how the rest is shown.

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

/** A text on one line, that neither moves the cursor of who reads it nor is a command to a CI that prints it. */
export function harmless(text: string): string {
  // GitHub reads ##[…] and Azure Pipelines ##vso[…] anywhere in a line.
  return text.replace(/[\p{Cc}\p{Bidi_C}\u2028\u2029]/gu, '?').replaceAll('##', '#?');
}

/** A value as a message may show it: scalars that are no secret; of all others only what they are. */
export function shown(value: unknown, keys: readonly string[]): string {
  if (keys.some(isSecret)) return `a ${typeOf(value)} (hidden)`;
  return typeof value === 'object' && value !== null ? typeOf(value) : shortened(JSON.stringify(value) ?? 'nothing');
}

/** The type of a value in the words of JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
