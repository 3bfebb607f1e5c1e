import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Passes when the element comes to the top of the window, where a link to it should lead. */
export function comesToTheTop(locator: Locator): Promise<void> {
  // Of what is not shown there is no box, and no top.
  const top = async () => (await locator.boundingBox())?.y;
  return expect.poll(top).toSatisfy((y) => y >= 0 && y < 200);
}
