import { createSystemClock } from '@modelarts-openapi/emulator';
import { describe, expect, test, vi } from 'vitest';

describe('a system clock', () => {
  test('goes as fast as it is told, also for who sleeps longer than a timer can', async () => {
    vi.useFakeTimers();
    try {
      const clock = createSystemClock({ speed: 10 });
      const before = clock.now();
      let awake = 0;
      void clock.sleep(1_000).then(() => (awake += 1));
      void clock.sleep(30 * 2 ** 31).then(() => (awake += 1));
      await vi.advanceTimersByTimeAsync(99);
      expect([awake, clock.now() - before]).toEqual([0, 990]);
      await vi.advanceTimersByTimeAsync(1);
      expect(awake).toBe(1);
      await vi.advanceTimersByTimeAsync(3 * 2 ** 31);
      expect([awake, vi.getTimerCount()]).toEqual([2, 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves no timer behind when a sleep is aborted', async () => {
    vi.useFakeTimers();
    try {
      const controller = new AbortController();
      const asleep = createSystemClock().sleep(1_000, controller.signal);
      controller.abort();
      await expect(asleep).rejects.toThrow('aborted');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([0, -1, NaN, Infinity, 1_000_001])('refuses the speed %d', (speed) => {
    expect(() => createSystemClock({ speed })).toThrow(new TypeError(`speed: expected a number above 0, at most 1000000, got ${speed}`));
  });
});
