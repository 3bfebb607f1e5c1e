/**
 * Refuses fields that are not known, by name: what is not listened to is mostly a slip of the pen.
 *
 * @param given an object of somebody else's; what is none is left to who reads it.
 * @param known the names of fields that there are.
 * @param at where the object stands, with a dot at the end, such as `durations.`.
 * @throws TypeError that names the field, and the one that is meant where only its spelling is another one.
 */
export function checkFields(given: unknown, known: readonly string[], at = ''): void {
  if (typeof given !== 'object' || given === null) return;
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const meant = known.find((one) => plain(one) === plain(name));
    throw new TypeError(
      `${at}${name}: ${meant ? `it is called ${meant}` : `there is no such field; expected ${known.join(', ') || 'none'}`}`,
    );
  }
}

const plain = (name: string) => name.replace(/[^a-z0-9]/gi, '').toLowerCase();
