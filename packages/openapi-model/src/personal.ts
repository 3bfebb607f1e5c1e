import { operationsOf } from './operations.js';
import { get } from './pointer.js';
import { wholeOf } from './references.js';
import { COMBINING } from './schemas/keywords.js';
import { reachable, schemaRoots } from './schemas/walk.js';
import type { Description, Schema } from './types.js';

const FORMATS = ['password', 'email'];

/** Whether a schema says that its value is a secret, or says who somebody is: itself, by what it refers to, or by its parts. */
export function isPersonal(description: Description, schema: Schema | undefined): boolean {
  if (typeof schema !== 'object') return false;
  const { format = '', items, ...whole } = { ...wholeOf(description, schema), ...schema } as Schema & { 'x-personal'?: boolean };
  if (FORMATS.includes(format) || whole['x-personal'] === true) return true;
  const parts = [...COMBINING.flatMap((keyword) => whole[keyword] ?? []), items];
  return parts.some((part) => isPersonal(description, part as Schema | undefined));
}

/**
 * The names of the properties and parameters that hold secrets, or say who somebody is, somewhere in a description: what they hold
 * is to be in no report, log or error, wherever it stands.
 */
export function personalNames(description: Description): string[] {
  const names = new Set<string>();
  for (const pointer of reachable(description, schemaRoots(description))) {
    const { properties = {} } = get(description, pointer) as Schema;
    for (const [name, schema] of Object.entries(properties)) if (isPersonal(description, schema as Schema)) names.add(name);
  }
  for (const { parameters } of operationsOf(description))
    for (const { name, schema } of parameters) if (isPersonal(description, schema)) names.add(name);
  return [...names].sort();
}
