import semver from 'semver';

/** How far a version number moved, or has to move. */
export type Bump = 'major' | 'minor' | 'patch';

/** Whether it is a version number that the rule can be applied to: three numbers, such as `1.2.0`. */
export function isVersion(version: unknown): version is string {
  return typeof version === 'string' && semver.valid(version) === version && semver.prerelease(version) === null;
}

/** Whether the number went down. */
export function wentBack(previous: string, next: string): boolean {
  return semver.lt(next, previous);
}

/**
 * The lowest version number that a change may have. A change that breaks somebody needs a new major
 * number, an addition a new minor number, every other change a new patch number. Below 1.0.0 there is
 * no major number to raise, and a change that breaks somebody needs a new minor number, which is what
 * npm's `^0.1.0` expects too.
 */
export function neededVersion(previous: string, impact: Bump): string {
  return semver.inc(previous, neededBump(previous, impact)) as string;
}

/** Which of the three numbers has to be raised at least. */
export function neededBump(previous: string, impact: Bump): Bump {
  return impact === 'major' && semver.major(previous) === 0 ? 'minor' : impact;
}

/** Whether the step from one version to the next is at least as far as to the needed one. */
export function isBumped(previous: string, next: string, bump: Bump): boolean {
  return semver.gte(next, semver.inc(previous, bump) as string);
}
