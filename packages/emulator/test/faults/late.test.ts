import { describe, expect, test } from 'vitest';
import { holding, ways, withFault } from './transports.js';

describe.each(ways)('%s', (way) => {
  test('delay gives an answer of the time when it is given', async () => {
    const { ask, clock, emulator } = await withFault(way, { fault: 'delay', ms: 20_000 });
    let response: Response | undefined;
    const asked = ask().then((one) => (response = one));
    await holding(emulator, 1);
    await clock.advance(19_999);
    expect(response).toBeUndefined();
    await clock.advance(1);
    expect(await (await asked).json()).toMatchObject({ status: 1, progress: 83.3 });
  });

  test('delay ends at once when the request is aborted', async () => {
    const { ask, clock, emulator } = await withFault(way, { fault: 'delay', ms: 20_000 });
    const controller = new AbortController();
    const asked = ask({ signal: controller.signal });
    await holding(emulator, 1);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await holding(emulator, 0);
    expect(clock.sleeping).toBe(0);
    // Over sockets this is after the caller has been told.
    while (emulator.requests().count === 0) await new Promise(setImmediate);
    expect(emulator.requests().requests[0]).toMatchObject({ fault: 'delay' });
    expect(emulator.requests().requests[0]).not.toHaveProperty('status');
  });

  test('slow-body sends the half of it, and later the rest', async () => {
    const { ask, clock, emulator } = await withFault(way, { fault: 'slow-body', ms: 5_000 });
    const reader = (await ask()).body!.getReader();
    const first = await reader.read();
    await holding(emulator, 1);
    const text = new TextDecoder();
    let all = text.decode(first.value, { stream: true });
    expect(() => JSON.parse(all)).toThrow(SyntaxError);
    expect(all).toMatch(/^\{"/);
    await clock.advance(5_000);
    for (let part = await reader.read(); !part.done; part = await reader.read()) all += text.decode(part.value, { stream: true });
    expect(JSON.parse(all)).toMatchObject({ status: 1 });
  });

  test.each(['abort', 'cancel'] as const)('slow-body ends at once with %s', async (how) => {
    const { ask, clock, emulator } = await withFault(way, { fault: 'slow-body', ms: 5_000 });
    const controller = new AbortController();
    const reader = (await ask({ signal: controller.signal })).body!.getReader();
    await reader.read();
    const rest = reader.read();
    const ended =
      how === 'abort' ? expect(rest).rejects.toThrow('enough') : expect(rest).resolves.toEqual({ done: true, value: undefined });
    await holding(emulator, 1);
    if (how === 'abort') controller.abort(new Error('enough'));
    else await reader.cancel();
    await ended;
    await holding(emulator, 0);
    expect(clock.sleeping).toBe(0);
  });
});
