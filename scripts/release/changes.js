import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../repository/git.js';

const BUILT = 'spec/dist/openapi.yaml';
/** The copies of both forms that each commit has, and what follows the name of a file that is compared. */
const COMMITTED = { '.yaml': 'spec/openapi.bundled.yaml', '.strict.json': 'spec/openapi.bundled.strict.json' };

/**
 * What changed in the description.
 *
 * @typedef {object} Change
 * @property {string} kind breaking, addition, change, or strict where only the strict form shows it
 * @property {string} location
 * @property {string} message
 */

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
 * What changed in the built description since a release, from `redocly diff` as `packages/versions`
 * rates it.
 *
 * @param {string} tag
 * @param {string} root the folder of a repository
 * @returns {Change[]}
 * @throws Error if the version number is too low for what changed.
 */
export function changesSince(tag, root) {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  try {
    const released = join(folder, `${tag}.yaml`);
    for (const [ending, file] of Object.entries(COMMITTED)) {
      const isThere = git(root, 'ls-tree', '--name-only', tag, file) !== '';
      if (isThere) writeFileSync(join(folder, `${tag}${ending}`), git(root, 'show', `${tag}:${file}`));
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['packages/versions/dist/cli.js', 'compare', released, BUILT, '--format', 'json'],
      { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    if (status === 0) return JSON.parse(stdout).notes.flatMap(parsed);
    if (status === 1) throw new Error(tooLow(JSON.parse(stdout).findings));
    throw new Error(`could not compare ${tag} with ${BUILT}: ${stderr || stdout}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The change that a note of `versions compare` tells of, such as
 * `getIntelligentTask 504: It is new. (addition, 0.1.0 → 0.2.0)`.
 *
 * @param {string} note
 * @returns {Change[]}
 */
function parsed(note) {
  const [, location = '', message = '', kind] = /^(.+?): (.+) \((breaking|addition|change|strict), .+\)$/s.exec(note) ?? [];
  return kind ? [{ kind, location, message }] : [];
}

/** @param {{ location: string, message: string }[]} findings */
function tooLow(findings) {
  const lines = findings.map(({ location, message }) => `  ${location}: ${message}`);
  return `the changesets ask for too low a version. Undo this with \`git restore .\`, put more into one of them, and run it again.\n${lines.join('\n')}`;
}
