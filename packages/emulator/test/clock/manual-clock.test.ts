import { createEmulator, createManualClock, startServer } from '@modelarts-openapi/emulator';
import { describe, expect, test, vi } from 'vitest';

describe('a manual clock', () => {
  test('stands still, and wakes who sleeps in order of time, each at its own time', async () => {
    const clock = createManualClock({ start: 1_000 });
    const woken: [string, number][] = [];
    const sleep = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push([name, clock.now()]);
    };
    void sleep('late', 300);
    void sleep('early', 100);
    void sleep('early too', 100);
    await clock.advance(99);
    expect(woken).toEqual([]);
    await clock.advance(500);
    expect(woken).toEqual([
      ['early', 1_100],
      ['early too', 1_100],
      ['late', 1_300],
    ]);
    expect(clock.now()).toBe(1_599);
  });

  test('lets promises settle between two wake-ups, so that who sleeps again is woken in time', async () => {
    const clock = createManualClock({ start: 0 });
    const times: number[] = [];
    void (async () => {
      for (;;) {
        await clock.sleep(10);
        for (let index = 0; index < 50; index += 1) await Promise.resolve();
        times.push(clock.now());
      }
    })();
    await clock.advance(35);
    expect(times).toEqual([10, 20, 30]);
    expect(clock.sleeping).toBe(1);
  });

  test('runs until nobody sleeps', async () => {
    const clock = createManualClock({ start: 0 });
    let done = false;
    void (async () => {
      for (let index = 0; index < 5; index += 1) await clock.sleep(1_000);
      done = true;
    })();
    await clock.run();
    expect([done, clock.now(), clock.sleeping]).toEqual([true, 5_000, 0]);
  });

  test('runs until some work has settled, and settles as it did', async () => {
    const clock = createManualClock({ start: 0 });
    void clock.sleep(1e9);
    await expect(clock.run(clock.sleep(50).then(() => 'done'))).resolves.toBe('done');
    await expect(clock.run(clock.sleep(50).then(() => Promise.reject(new Error('failed'))))).rejects.toThrow('failed');
    expect([clock.now(), clock.sleeping]).toEqual([100, 1]);
  });

  test('does not run forever', async () => {
    const clock = createManualClock();
    const endless = (async () => {
      for (;;) await clock.sleep(1);
    })();
    await expect(clock.run()).rejects.toThrow('after 10000 wake-ups there is still somebody who sleeps');
    await expect(clock.run(endless)).rejects.toThrow('after 10000 wake-ups');
  });

  test('says so when the work waits for something else', async () => {
    const now = vi.spyOn(performance, 'now');
    try {
      let time = 0;
      now.mockImplementation(() => (time += 500));
      await expect(createManualClock().run(new Promise(() => {}))).rejects.toThrow('it waits for something else than this clock');
    } finally {
      now.mockRestore();
    }
  });

  test('waits with what settles for what the caller says', async () => {
    let settled = 0;
    const clock = createManualClock({ settle: async () => void (settled += 1) });
    void clock.sleep(1);
    await clock.advance(1);
    expect(settled).toBe(2);
  });

  test('does not run past a deadline while requests are on their way, if it is told about them', async () => {
    let open = 0;
    const settle = async () => {
      do await new Promise(setImmediate);
      while (open > emulator.held);
    };
    const clock = createManualClock({ settle });
    const emulator = createEmulator({ clock });
    const server = await startServer(emulator);
    const asks = async () => {
      open += 1;
      try {
        return await (await fetch(`${server.url}/v2/p/datasets/d/tasks`, { headers: { 'X-Auth-Token': 'any' } })).text();
      } finally {
        open -= 1;
      }
    };
    const late = clock.sleep(60_000).then(() => 'late');
    const work = async () => {
      for (let index = 0; index < 10; index += 1) {
        emulator.fail({ fault: 'delay', ms: 1_000 });
        await asks();
        await clock.sleep(2_000);
      }
      return clock.now();
    };
    const start = clock.now();
    expect(await clock.run(Promise.race([work(), late]))).toBe(start + 30_000);
    await server.close();
  });

  test('needs no timer of the system', async () => {
    vi.useFakeTimers();
    try {
      const clock = createManualClock();
      await clock.run(clock.sleep(1_000));
    } finally {
      vi.useRealTimers();
    }
  });
});
