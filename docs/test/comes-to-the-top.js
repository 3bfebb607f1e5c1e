import { expect } from 'vitest';

/** Passes when the element comes to the top of the window, where a link to it should lead. */
export function comesToTheTop(locator) {
  const top = () => locator.evaluate((element) => element.getBoundingClientRect().top);
  return expect.poll(top, { timeout: 20_000 }).toSatisfy((y) => y >= 0 && y < 200);
}
