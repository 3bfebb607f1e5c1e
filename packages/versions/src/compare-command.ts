import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { type Command, type Outcome, type Unreadable, UsageError } from '@modelarts-openapi/drift/findings';
import { compareVersions } from './compare-versions.js';
import { type Description, readDescription, UnreadableDescription } from './description.js';

/**
 * Compares two descriptions of the API and holds their version numbers against what changed: a change
 * that breaks somebody needs a new major number (below 1.0.0 a new minor number), an addition a new
 * minor number, and every other change a new patch number.
 *
 * Where both have their strict form beside them, what only that shows is compared, too.
 */
export const compare: Command = {
  usage: 'compare <previous> [next]',
  about: 'Whether the version number of a description tells what changed since the previous one, and who is broken by it.',
  async run(positionals) {
    const [previous, next = publishedDescription(), ...others] = positionals;
    if (!previous) throw new UsageError('compare: expected the file of the previous description, got nothing');
    if (!next) throw new UsageError('compare: expected the file of the next description, got ""');
    if (others.length > 0) throw new UsageError(`compare: expected at most two files, got "${others.join('" "')}" too`);

    const read = await Promise.all([previous, next].map(readOrNot));
    const [before, after] = read;
    if (!isRead(before) || !isRead(after)) return unreadable(...read.flatMap((one) => (isRead(one) ? [] : [one])));
    return compared(before, after);
  },
};

const isRead = (one: Description | Unreadable | undefined): one is Description => one !== undefined && 'document' in one;

async function readOrNot(file: string): Promise<Description | Unreadable> {
  try {
    return await readDescription(file);
  } catch (error) {
    if (error instanceof UnreadableDescription) return error.unreadable;
    throw error;
  }
}

function compared(before: Description, after: Description): Outcome {
  const outcome = compareVersions(before, after);
  if (before.strict && after.strict) return outcome;
  const without = [before, after].filter(({ strict }) => !strict).map(({ file }) => file);
  return { ...outcome, notes: [...outcome.notes, `strict forms were not compared: there is none beside ${without.join(' and ')}`] };
}

function publishedDescription(): string {
  return relative(process.cwd(), createRequire(import.meta.url).resolve('@modelarts-openapi/spec/openapi.yaml'));
}

function unreadable(...files: Unreadable[]): Outcome {
  return { findings: [], unreadable: files, checked: {}, notes: [] };
}
