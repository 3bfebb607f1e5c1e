// As in the IDs of the description's examples.
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 19;

/** An ID that nothing has. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => CHARACTERS[byte % CHARACTERS.length]).join('');
}

/** IDs that look like these, one after the other the same in each run. */
export function createFixedIds(): () => string {
  let seed = 1;
  // The generator of Park and Miller: its numbers are no secret, and need not be.
  const next = () => (seed = (seed * 48_271) % 0x7fffffff);
  return () => Array.from({ length: LENGTH }, () => CHARACTERS[next() % CHARACTERS.length]).join('');
}
