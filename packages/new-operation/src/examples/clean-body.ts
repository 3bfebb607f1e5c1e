import { isObject } from '@modelarts-openapi/openapi-model';

/** Texts in examples that might be, or look like, something real. */
const REPLACED: [pattern: RegExp, by: string][] = [
  // Keys in signed addresses let anyone in until they expire.
  [/\b(AWSAccessKeyId|AccessKeyId|Signature|x-obs-security-token)=[^&\s"]+/gi, '$1=EXAMPLE'],
  [/\bxxx\.com\b/g, 'example.com'],
  [/\b[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}\b/gi, 'user@example.com'],
];

/** A body of a page without keys, and with addresses that belong to nobody. */
export function cleanBody(value: unknown): unknown {
  if (typeof value === 'string') return REPLACED.reduce((text, [pattern, by]) => text.replace(pattern, by), value);
  if (Array.isArray(value)) return value.map(cleanBody);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanBody(part)]));
  return value;
}
