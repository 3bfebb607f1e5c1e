import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Unreadable } from '@modelarts-openapi/drift/findings';
import type { Description } from './compare-versions.js';
import { bundle, type Json, UnreadableDescription } from './redocly.js';
import { isVersion } from './version-number.js';

/** A description, and what is wrong where it cannot be compared. */
export type Read = Description | Unreadable;

export const isRead = (one: Read): one is Description => 'document' in one;

/** Reads a description, and its strict form where there is one beside it. That has to be of the same version. */
export async function readDescription(file: string): Promise<Read> {
  const strictFile = strictFileOf(file);
  const [published, strict] = await Promise.all([readVersion(file), strictFile === undefined ? undefined : readVersion(strictFile)]);
  if (!isRead(published) || strict === undefined) return published;
  if (!isRead(strict)) return strict;
  if (strict.version === published.version) return { ...published, strict: { file: strict.file, document: strict.document } };
  return { file: strict.file, message: `info.version: expected ${published.version}, as in ${file}, got ${strict.version}.` };
}

/** The strict form of `openapi.yaml` is `openapi.strict.json`, beside it, or in YAML. */
function strictFileOf(file: string): string | undefined {
  const name = file.slice(0, file.length - extname(file).length);
  return ['.json', '.yaml', '.yml'].map((ending) => `${name}.strict${ending}`).find((one) => existsSync(one));
}

async function readVersion(file: string): Promise<Read> {
  try {
    const document = await bundle(file);
    const version = (document['info'] as Json | undefined)?.['version'];
    if (isVersion(version)) return { file, document, version };
    return { file, message: `info.version: expected three numbers such as 1.2.0, got ${JSON.stringify(version) ?? 'nothing'}.` };
  } catch (error) {
    if (error instanceof UnreadableDescription) return error.unreadable;
    throw error;
  }
}
