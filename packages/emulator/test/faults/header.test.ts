import { describe, expect, test } from 'vitest';
import { headers } from '../ask.js';
import { ways, withFault } from './transports.js';

describe.each(ways)('%s', (way) => {
  test('a header asks for a fault of that request alone, before those that wait', async () => {
    const { ask, emulator } = await withFault(way, 'html');
    const status = async (fault?: string) => (await ask({ headers: { ...headers, ...(fault && { 'X-Emulator-Fault': fault }) } })).status;
    expect(await status('{"fault":"status","status":503}')).toBe(503);
    expect(emulator.faults()).toEqual([{ fault: { fault: 'html' }, times: 1 }]);
    await expect(status('reset')).rejects.toThrow(TypeError);
    expect([await status(), await status()]).toEqual([200, 200]);
    expect(emulator.faults()).toEqual([]);
    expect(emulator.requests().requests.map(({ fault }) => fault)).toEqual(['status', 'reset', 'html', undefined]);
  });
});
