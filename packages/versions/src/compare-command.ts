import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { type Command, type Outcome, type Unreadable, UsageError } from '@modelarts-openapi/drift/findings';
import { compareVersions, type Description } from './compare-versions.js';
import { isRead, readDescription } from './read-descriptions.js';
import { diff, UnreadableDescription } from './redocly.js';

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

    const [before, after] = await Promise.all([readDescription(previous), readDescription(next)]);
    if (!isRead(before) || !isRead(after)) return unreadable(...[before, after].flatMap((one) => (isRead(one) ? [] : [one])));
    try {
      return await compareForms(before, after);
    } catch (error) {
      if (error instanceof UnreadableDescription) return unreadable(error.unreadable);
      throw error;
    }
  },
};

async function compareForms(before: Description, after: Description): Promise<Outcome> {
  if (before.strict && after.strict) {
    const files = [before.strict.file, after.strict.file] as const;
    return compareVersions(before, after, ...(await Promise.all([diff(before.file, after.file), diff(...files)])));
  }
  const outcome = compareVersions(before, after, await diff(before.file, after.file));
  const without = [before, after].filter(({ strict }) => !strict).map(({ file }) => file);
  return { ...outcome, notes: [...outcome.notes, `strict forms were not compared: there is none beside ${without.join(' and ')}`] };
}

function publishedDescription(): string {
  return relative(process.cwd(), createRequire(import.meta.url).resolve('@modelarts-openapi/spec/openapi.yaml'));
}

function unreadable(...files: Unreadable[]): Outcome {
  return { findings: [], unreadable: files, checked: {}, notes: [] };
}
