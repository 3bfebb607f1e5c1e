/**
 * A number above 0, such as a time in milliseconds.
 *
 * @throws TypeError if it is none. NaN, 0 and numbers below would ask a server again and again without a pause, or never.
 */
export function positive(name: string, value: number): number {
  // What is no number is not repeated: it may be a token in the wrong place.
  if (typeof value !== 'number' || !(value > 0)) throw new TypeError(`${name}: expected a number above 0, got ${+value}`);
  return value;
}
