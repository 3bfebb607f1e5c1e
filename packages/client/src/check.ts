/** Refuses something given. The message has nothing of what it was, unless that is a number: it may be a secret. @throws TypeError */
export function refuse(name: string, expected: string, value?: unknown): never {
  const got = value === undefined ? '' : `, got ${typeof value === 'number' ? value : typeof value}`;
  throw new TypeError(`${name}: expected ${expected}${got}`);
}

/**
 * A number above 0, such as a time in milliseconds.
 *
 * @throws TypeError if it is none. NaN, 0 and numbers below would ask a server again and again without a pause, or never.
 */
export function positive(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0) return value;
  return refuse(name, 'a number above 0', value);
}

/** A whole number that is so much at least. @throws TypeError if it is none. */
export function whole(name: string, value: unknown, least: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  return refuse(name, `a whole number from ${least} on`, value);
}

/** @throws TypeError if it is no function, where it is given. */
export function callable(name: string, value: unknown): void {
  if (value != null && typeof value !== 'function') refuse(name, 'a function');
}

/** @throws TypeError if it cannot end anything, where it is given: a listener could not be taken off again. */
export function abortable(signal: AbortSignal | null | undefined): void {
  if (signal && !signal.addEventListener) refuse('signal', 'an AbortSignal');
}
