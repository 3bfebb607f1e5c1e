/** @throws TypeError if something given is not what it has to be. The message has nothing of what was given: it may be a secret. */
export function check(isFine: unknown, message: string): void {
  if (!isFine) throw new TypeError(message);
}

/** Where there is a number, it tells more than that it is one. */
const shown = (value: unknown) => (typeof value === 'number' ? value : typeof value);

/**
 * A number above 0, such as a time in milliseconds.
 *
 * @throws TypeError if it is none. NaN, 0 and numbers below would ask a server again and again without a pause, or never.
 */
export function positive(name: string, value: unknown): number {
  check(typeof value === 'number' && value > 0, `${name}: expected a number above 0, got ${shown(value)}`);
  return value as number;
}

/** A whole number that is so much at least. @throws TypeError if it is none. */
export function whole(name: string, value: unknown, least: number): number {
  check(
    Number.isSafeInteger(value) && (value as number) >= least,
    `${name}: expected a whole number from ${least} on, got ${shown(value)}`,
  );
  return value as number;
}

/** @throws TypeError if it is no function, where it is given. */
export function callable(name: string, value: unknown): void {
  check(typeof (value ?? check) === 'function', `${name}: expected a function`);
}

/** @throws TypeError if it cannot end anything, where it is given: a listener could not be taken off again. */
export function abortable(signal: AbortSignal | null | undefined): void {
  check(!signal || signal.addEventListener, 'signal: expected an AbortSignal');
}
