/**
 * What can stand in a header. `Headers` itself repeats what it refuses in its error, so no secret gets there unseen.
 *
 * @throws TypeError if it is no text, empty, or not visible ASCII. The message does not hold it.
 */
export function headerText(name: string, value: unknown): string {
  if (typeof value !== 'string' || !/^[!-~]+$/.test(value)) throw new TypeError(`${name}: expected visible ASCII`);
  return value;
}
