import { type Clock, elapsed } from '../clock.js';

/** Milliseconds after a failed renewal in which no other is tried, while what there is still holds. */
const PAUSE = 30_000;

/**
 * Keeps something that expires, and sees to it that there is always one that holds: a new one is obtained as a tenth of
 * its time is left, five minutes at most. Nobody waits for that, and nobody notices where it fails, until the old one has
 * expired. Callers that need one at the same time get the same.
 *
 * @param obtain - Obtains one, and says how many milliseconds it holds from when it was asked for. It has to settle.
 * @returns What gives it. Given one that was refused, it gives another one, or fails as `obtain` does.
 */
export function renewed<Value extends object>(
  obtain: () => Promise<{ value: Value; lifetime: number }>,
  clock: Clock,
): (refused?: object) => Promise<Value> {
  let current: { value: Value; renewAt: number; expiresAt: number } | undefined;
  let pending: Promise<Value> | undefined;

  async function renew(): Promise<Value> {
    const asked = elapsed(clock);
    try {
      const { value, lifetime } = await obtain();
      current = { value, expiresAt: asked + lifetime, renewAt: asked + lifetime - Math.min(lifetime / 10, 300_000) };
      return value;
    } catch (error) {
      if (current) current.renewAt = elapsed(clock) + PAUSE;
      throw error;
    } finally {
      pending = undefined;
    }
  }

  return async (refused) => {
    if (current?.value === refused || (current && elapsed(clock) >= current.expiresAt)) current = undefined;
    if (current && elapsed(clock) < current.renewAt) return current.value;
    pending ??= renew();
    if (!current) return pending;
    pending.catch(() => {});
    return current.value;
  };
}
