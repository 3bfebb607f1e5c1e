import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { git } from '../repository/git.js';

const BUILT = 'spec/dist/openapi.yaml';
/** The copies of both forms that each commit has, and what follows the name of a file that is compared. */
const COMMITTED = { '.yaml': 'spec/openapi.bundled.yaml', '.strict.json': 'spec/openapi.bundled.strict.json' };

/** @typedef {import('../../packages/versions/dist/index.js').RatedChange} Change What changed in the description, and what that is to whom. */

/**
 * The tag of the newest release that this commit descends from, such as `v1.2.3`; undefined before the
 * first one.
 *
 * @param {string} root the folder of a repository
 * @throws Error if the clone is shallow: its tags may be missing, which would look like no release.
 */
export function lastRelease(root) {
  if (git(root, 'rev-parse', '--is-shallow-repository').trim() === 'true') {
    throw new Error('git: expected a clone with its whole history, got a shallow one; run `git fetch --unshallow --tags`');
  }
  const tags = git(root, 'tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname').split('\n');
  return tags.find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

/**
 * What changed in the built description since a release, as `packages/versions` rates it.
 *
 * @param {string} tag
 * @param {string} root the folder of a repository
 * @returns {Promise<Change[]>}
 * @throws Error if the version number is too low for what changed.
 */
export async function changesSince(tag, root) {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  try {
    const released = join(folder, `${tag}.yaml`);
    for (const [ending, file] of Object.entries(COMMITTED)) {
      const isThere = git(root, 'ls-tree', '--name-only', tag, file) !== '';
      if (isThere) writeFileSync(join(folder, `${tag}${ending}`), git(root, 'show', `${tag}:${file}`));
    }
    return await changesFrom(released, root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} released @param {string} root */
async function changesFrom(released, root) {
  /** @type {typeof import('../../packages/versions/dist/index.js')} */
  const { changesBetween, compareVersions, readDescription } = await import(
    pathToFileURL(join(root, 'packages/versions/dist/index.js')).href
  );
  /** @param {string} file */
  const read = (file) =>
    readDescription(file).catch((/** @type {Error} */ error) => {
      throw new Error(`could not compare ${basename(released, '.yaml')} with ${BUILT}: ${error.message}`);
    });
  const [before, after] = [await read(released), await read(join(root, BUILT))];
  const changes = changesBetween(before, after);
  const { findings } = compareVersions(before, after, changes);
  if (findings.length > 0) throw new Error(tooLow(findings));
  return changes;
}

/** What is said where the version number is too low. @param {{ location: string, message: string }[]} findings */
export function tooLow(findings) {
  const lines = findings.map(({ location, message }) => `  ${location}: ${message}`);
  return `the changesets ask for too low a version. Undo this with \`git restore .\`, put more into one of them, and run it again.\n${lines.join('\n')}`;
}
