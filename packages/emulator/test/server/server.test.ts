import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createEmulator, startServer } from '@modelarts-openapi/emulator';
import { describe, expect, test, vi } from 'vitest';
import { emulatorWithTask, headers } from '../ask.js';
import { start } from '../start.js';

/** What comes back on a raw connection: all text, and the code of the error that ended it. */
function raw(port: number, text: string): Promise<{ text: string; code: string | undefined }> {
  return new Promise((resolve) => {
    let received = '';
    let code: string | undefined;
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (received += data));
    socket.on('error', (error: NodeJS.ErrnoException) => (code = error.code));
    socket.on('close', () => resolve({ text: received, code }));
  });
}

describe('a server', () => {
  test('answers as the emulator does', async () => {
    const { emulator, path, ask } = await emulatorWithTask();
    const { url, port } = await start(emulator);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    const response = await fetch(url + path, { headers });
    expect(response.headers.get('X-Request-Id')).toBe(emulator.requests().requests[0]?.id);
    expect(await response.json()).toEqual(await (await ask()).json());
  });

  test('keeps a connection for longer than those who follow a task pause', async () => {
    const { emulator, path } = await emulatorWithTask();
    const { url } = await start(emulator);
    expect((await fetch(url + path, { headers })).headers.get('Keep-Alive')).toBe('timeout=65');
  });

  test('passes bodies on, and answers HEAD without one', async () => {
    const { emulator, path } = await emulatorWithTask();
    const { url } = await start(emulator);
    const ids = await (
      await fetch(`${url}/_emulator/intelligent-tasks`, { method: 'POST', body: '{"kind":"auto-deploy","outcome":"failed"}' })
    ).json();
    expect(ids.taskId).toBe('auto-deploy-failed');
    const head = await fetch(url + path, { method: 'HEAD', headers });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('resets the connection for real', async () => {
    const { emulator, path } = await emulatorWithTask();
    const { port } = await start(emulator);
    emulator.fail('reset');
    const get = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: t\r\n\r\n`;
    expect(await raw(port, get)).toEqual({ text: '', code: 'ECONNRESET' });
    emulator.fail('reset-in-body');
    const { text } = await raw(port, get);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text).toMatch(/\r\n\r\n[0-9a-f]+\r\n\{"/);
    // The last chunk of a body that is complete has the size 0.
    expect(text).not.toMatch(/\r\n0\r\n/);
  });

  test('refuses what is no request that fetch could send', async () => {
    const { emulator } = await emulatorWithTask();
    const { port } = await start(emulator);
    for (const [line, code] of [
      ['TRACE / HTTP/1.1', 'ModelArts\\.4200'],
      ['GET * HTTP/1.1', 'Emulator\\.0400'],
      ['GET ftp://localhost/x HTTP/1.1', 'Emulator\\.0400'],
    ]) {
      const { text } = await raw(port, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(text).toMatch(new RegExp(`^HTTP/1\\.1 400 Bad Request\\r\\n[^]*X-Request-Id: [0-9a-f]{32}[^]*${code}`, 'i'));
    }
  });

  test('takes a path that begins with two slashes as a path', async () => {
    const { emulator } = await emulatorWithTask();
    const { port } = await start(emulator);
    const { text } = await raw(port, 'GET //evil.test/x HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: t\r\nConnection: close\r\n\r\n');
    expect(text).toContain('API //evil.test/x does not exist.');
  });

  test('reports a mistake of its own and closes the connection', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { url } = await start({ fetch: () => Promise.reject(new Error('mistake')) });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(report).toHaveBeenCalledWith(new Error('mistake'));
    report.mockRestore();
  });

  test('ends open connections when it is closed, also those that wait', async () => {
    const { emulator, path, clock } = await emulatorWithTask();
    const server = await start(emulator);
    emulator.fail({ fault: 'delay', ms: 1e9 });
    const waiting = fetch(server.url + path, { headers }).catch((error: Error) => error.message);
    while (clock.sleeping === 0) await new Promise(setImmediate);
    await server.close();
    await server.close();
    expect(await waiting).toBe('fetch failed');
    while (clock.sleeping > 0) await new Promise(setImmediate);
    await expect(fetch(server.url + path)).rejects.toThrow('fetch failed');
  });
});

describe('where a server listens', () => {
  const emulator = createEmulator();

  test('a port that is taken is named, with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const message = `port: ${port} is taken on 127.0.0.1; stop what listens there, or choose another one (0 takes any free one)`;
    await expect(startServer(emulator, { port })).rejects.toThrow(message);
    await expect(startServer(emulator, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await new Promise((resolve) => other.close(resolve));
  });

  test.each(['0.0.0.0', '::', '192.0.2.1', 'example.com', '127.evil.test', '1270.0.0.1'])(
    '%s is refused, as other machines reach it',
    async (host) => {
      await expect(startServer(emulator, { host })).rejects.toThrow(
        new TypeError(
          `host: expected loopback (127.0.0.1, ::1 or localhost), got "${host}"; other machines may reach that, which allowRemote (--allow-remote) allows`,
        ),
      );
    },
  );

  test('a host that is not loopback is taken where that is allowed', async () => {
    const { port } = await start(emulator, { host: '0.0.0.0', allowRemote: true });
    expect((await fetch(`http://127.0.0.1:${port}/_emulator/clock`)).status).toBe(200);
  });

  test('localhost is loopback, in both families of addresses', async () => {
    const { url, port } = await start(emulator, { host: 'localhost' });
    expect(url).toBe(`http://localhost:${port}`);
    for (const hostname of ['localhost', '127.0.0.1', '::1']) {
      const status = await new Promise((resolve, reject) => {
        request({ hostname, port, path: '/_emulator/clock' }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect(status, hostname).toBe(200);
    }
  });

  test('a port that is taken in one family only is taken for localhost', async () => {
    const other = createServer().listen(0, '::1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer(emulator, { host: 'localhost', port })).rejects.toThrow(`port: ${port} is taken on ::1;`);
    // What listened in the other family does so no more.
    const { close } = await startServer(emulator, { port });
    await close();
    await new Promise((resolve) => other.close(resolve));
  });

  test('an option that there is not is refused by name', async () => {
    await expect(startServer(emulator, { allow_remote: true } as never)).rejects.toThrow('allow_remote: it is called allowRemote');
    await expect(startServer(emulator, { allowHosts: ['emulator:80'] })).rejects.toThrow(
      'allowHosts: expected a list of names without a port',
    );
    await expect(startServer(emulator, { allowOrigins: ['app.example'] })).rejects.toThrow('allowOrigins: expected a list of origins');
  });

  test.each([-1, 65536, 1.5, NaN, '80'])('the port %j is refused', async (port) => {
    await expect(startServer(emulator, { port: port as number })).rejects.toThrow(
      new TypeError(`port: expected an integer from 0 to 65535, got ${JSON.stringify(port)}`),
    );
  });

  test.each(['', 1])('the host %j is refused', async (host) => {
    await expect(startServer(emulator, { host: host as string, allowRemote: true })).rejects.toThrow(
      new TypeError(`host: expected a name or an address, got ${JSON.stringify(host)}`),
    );
  });

  test('an address that this machine does not have is named', async () => {
    await expect(startServer(emulator, { host: '192.0.2.1', allowRemote: true })).rejects.toThrow(
      'host: 192.0.2.1 is not an address of this machine',
    );
  });
});
