import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { camelCase } from '@modelarts-openapi/openapi-model';
import type { Selection } from './test-mutants.js';

/**
 * The files in a folder that differ from a branch, by git: committed since the branches parted, or not committed.
 *
 * @param folder Paths are relative to it.
 * @throws Error if git does not know the branch.
 */
export function filesChangedSince(base: string, folder: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      .split('\n')
      .filter(Boolean);
  const [start = ''] = mergeBase(git, base);
  return [...git('diff', '--name-only', '--relative', start, '--', '.'), ...git('ls-files', '--others', '--exclude-standard', '--', '.')];
}

function mergeBase(git: (...args: string[]) => string[], base: string): string[] {
  for (const name of [base, `origin/${base}`]) {
    try {
      return git('merge-base', name, 'HEAD');
    } catch {
      // A clone of one branch knows the other one as that of its origin alone.
    }
  }
  throw new Error(`git knows no branch ${base} that this one was begun at: name another one with --base, or take --all.`);
}

/** What changed files are about: operations by their folders, components by their files. */
export function selectionOf(files: readonly string[]): Required<Selection> & { operationIds: string[]; components: string[] } {
  const operationIds = new Set<string>();
  const components = new Set<string>();
  for (const file of files) {
    const [, kind, name] = /(?:^|\/)(schemas|parameters|responses|headers)\/(\w+)\.yaml$/.exec(file) ?? [];
    const [, folder] = /^resources\/[^/]+\/([^/]+)\/(?:operation\.yaml|cases\.json|facts\.json|examples\/.+\.json)$/.exec(file) ?? [];
    if (kind && name) components.add(`${kind}/${name}`);
    else if (folder) operationIds.add(camelCase(basename(folder)));
  }
  return { operationIds: [...operationIds], components: [...components] };
}
