// The first half of a release: `pnpm run version` turns the changesets into a version number, gives it to
// the packages and to the description, says in the changelog of the reference what the description's
// changes are, and builds what is generated and committed. A person reviews and commits the result.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import { manifestOf, read, root } from '../repository/packages.js';
import { entryOf, withEntry } from './changelog.js';
import { changesSince, lastRelease } from './changes.js';
import { withVersion, withVersionInExamples } from './numbers.js';
import { promisesSince } from './promises.js';

/** @param {string} command @param {string[]} args */
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' });
/** @param {string} name */
const build = (name) => run('turbo', 'run', 'build', `--filter=@modelarts-openapi/${name}`);

/** @param {string} file @param {(text: string) => string} change */
function edit(file, change) {
  writeFileSync(join(root, file), change(read(file)));
}

try {
  const changesets = await readChangesets(root);
  if (changesets.length === 0) throw new Error('.changeset: expected a file for each change, got none; write one with `pnpm changeset`');
  const previous = lastRelease(root);
  // It compares, and so is built before what it compares changes, which usually means not at all.
  build('versions');

  run('changeset', 'version');
  const { version } = manifestOf('spec');
  edit('spec/openapi.yaml', (description) => withVersion(description, version));
  edit('spec/guides/catching-drift.md', (guide) => withVersionInExamples(guide, version));

  build('spec');
  const summaries = changesets.map(({ summary }) => summary);
  const changes =
    previous === undefined ? [] : [...(await changesSince(previous, root)), ...(await promisesSince(previous, root, summaries))];
  edit('spec/guides/changelog.md', (guide) => withEntry(guide, entryOf({ version, summaries, previous, changes })));
  // Of what is generated and committed, a version is in these alone.
  build('types');
  run('node', 'scripts/copies.js');
  console.log(`Everything has version ${version} now. Read the changelog in spec/guides/changelog.md before you commit.`);
} catch (error) {
  console.error(`version: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
}
