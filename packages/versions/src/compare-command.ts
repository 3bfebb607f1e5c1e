import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { Command } from '@modelarts-openapi/drift/findings';
import { type Outcome, type Unreadable, UsageError } from '@modelarts-openapi/drift/findings';
import { compareVersions, type Description } from './compare-versions.js';
import { bundle, diff, type Json, UnreadableDescription } from './redocly.js';
import { isVersion } from './version-number.js';

/**
 * Compares two descriptions of the API and holds their version numbers against what changed: a change
 * that breaks somebody needs a new major number (below 1.0.0 a new minor number), an addition a new
 * minor number, and every other change a new patch number.
 */
export const compare: Command = {
  usage: 'compare <previous> [next]',
  about: 'Whether the version number of a description tells what changed since the previous one, and who is broken by it.',
  async run(positionals) {
    const [previous, next = publishedDescription(), ...others] = positionals;
    if (!previous) throw new UsageError('compare: expected the file of the previous description, got nothing');
    if (!next) throw new UsageError('compare: expected the file of the next description, got ""');
    if (others.length > 0) throw new UsageError(`compare: expected at most two files, got "${others.join('" "')}" too`);

    const read = await Promise.all([readDescription(previous), readDescription(next)]);
    const [before, after] = read;
    if (!('document' in before) || !('document' in after)) return unreadable(...read.filter((one) => 'message' in one));
    try {
      return compareVersions(before, after, await diff(previous, next));
    } catch (error) {
      if (error instanceof UnreadableDescription) return unreadable(error.unreadable);
      throw error;
    }
  },
};

async function readDescription(file: string): Promise<Description | Unreadable> {
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

function publishedDescription(): string {
  return relative(process.cwd(), createRequire(import.meta.url).resolve('@modelarts-openapi/spec/openapi.yaml'));
}

function unreadable(...files: Unreadable[]): Outcome {
  return { findings: [], unreadable: files, checked: {}, notes: [] };
}
