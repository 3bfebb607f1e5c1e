/** What a check finds wrong, each thing by itself. */
export class Failures extends Error {
  /** @param {readonly string[]} all */
  constructor(all) {
    const each = [...new Set(all)];
    super(each.join('\n'));
    this.each = each;
  }
}

/**
 * What a check fails with, apart from faults of the tool that are known.
 *
 * @param {() => unknown} check
 * @param {readonly { says: RegExp }[]} faults
 * @returns {Promise<string[]>}
 * @throws Error if one of the faults does not show.
 */
export async function failuresBeside(check, faults) {
  const each = await failuresOf(check);
  for (const { says } of faults) if (!each.some((failure) => says.test(failure))) throw new Error(`It was mended: nothing says ${says}.`);
  return each.filter((failure) => !faults.some(({ says }) => says.test(failure)));
}

/** @param {() => unknown} check @returns {Promise<readonly string[]>} */
async function failuresOf(check) {
  try {
    await check();
    return [];
  } catch (error) {
    return error instanceof Failures ? error.each : [`${error instanceof Error ? error.message : error}`];
  }
}
