/** How far a version number moved, or has to move. */
export type Bump = 'major' | 'minor' | 'patch';

type Numbers = [major: number, minor: number, patch: number];

const PLACES: Bump[] = ['major', 'minor', 'patch'];

/** Whether it is a version number that the rule can be applied to: three numbers, such as `1.2.0`. */
export function isVersion(version: unknown): version is string {
  return typeof version === 'string' && /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}$/.test(version);
}

/** Whether the number went down. */
export function wentBack(previous: string, next: string): boolean {
  const [before, after] = [numbers(previous), numbers(next)];
  const moved = before.findIndex((number, place) => number !== after[place]);
  return moved !== -1 && (after[moved] as number) < (before[moved] as number);
}

/**
 * The lowest version number that a change may have. A change that breaks somebody needs a new major
 * number, an addition a new minor number, every other change a new patch number. Below 1.0.0 there is
 * no major number to raise, and a change that breaks somebody needs a new minor number, which is what
 * npm's `^0.1.0` expects too.
 */
export function neededVersion(previous: string, impact: Bump): string {
  const [major, minor, patch] = numbers(previous);
  const bump = neededBump(previous, impact);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Which of the three numbers has to be raised at least. */
export function neededBump(previous: string, impact: Bump): Bump {
  return impact === 'major' && numbers(previous)[0] === 0 ? 'minor' : impact;
}

/** Whether the step from one version to the next is at least this bump. */
export function isBumped(previous: string, next: string, bump: Bump): boolean {
  const [before, after] = [numbers(previous), numbers(next)];
  const moved = before.findIndex((number, place) => number !== after[place]);
  return moved !== -1 && moved <= PLACES.indexOf(bump) && !wentBack(previous, next);
}

function numbers(version: string): Numbers {
  return version.split('.').map(Number) as Numbers;
}
