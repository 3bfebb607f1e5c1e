import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headers } from '../ask.js';
import { ways, withFault } from './transports.js';

describe.each(ways)('%s', (way) => {
  test('redirect leads to the same path of another origin', async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer(({ url, headers: { authorization } }, response) => {
      seen.push(url, authorization);
      response.end('elsewhere');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      other.closeAllConnections();
      other.close();
    });
    const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const { ask, path } = await withFault(way, { fault: 'redirect', to }, 3);

    const manual = await ask({ redirect: 'manual' });
    expect([manual.status, manual.headers.get('Location')]).toEqual([307, to + path]);
    await expect(ask({ redirect: 'error' })).rejects.toThrow(new TypeError('fetch failed'));
    const followed = await ask({ headers: { ...headers, Authorization: 'secret' } });
    expect([await followed.text(), ...seen]).toEqual(['elsewhere', path, undefined]);
  });
});
