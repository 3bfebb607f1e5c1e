// What holds for both clocks.
import { createManualClock, createSystemClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';

const clocks = [
  ['manual', createManualClock],
  ['system', createSystemClock],
] as const;

describe.each(clocks)('a %s clock', (_name, create) => {
  test('sleeps no longer when the signal is aborted', async () => {
    const clock = create();
    const controller = new AbortController();
    const asleep = clock.sleep(1e9, controller.signal);
    controller.abort(new Error('enough'));
    await expect(asleep).rejects.toThrow('enough');
    await expect(clock.sleep(0, controller.signal)).rejects.toThrow('enough');
    if ('sleeping' in clock) expect(clock.sleeping).toBe(0);
  });

  test('needs no time for no sleep', async () => {
    await expect(create().sleep(0)).resolves.toBeUndefined();
  });

  test.each([-1, NaN, Infinity, '1'])('refuses to sleep or to go forward by %j', async (ms) => {
    const clock = create();
    const words = `expected milliseconds from 0 on, got ${ms}`;
    await expect(async () => clock.sleep(ms as number)).rejects.toThrow(new TypeError(`sleep: ${words}`));
    await expect(async () => clock.advance(ms as number)).rejects.toThrow(new TypeError(`advance: ${words}`));
  });

  test('wakes who sleeps when it is put forward', async () => {
    const clock = create();
    const before = clock.now();
    const asleep = clock.sleep(3_600_000);
    await clock.advance(3_600_000);
    await asleep;
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    expect(clock.now() - before).toBeLessThan(3_610_000);
  });
});
