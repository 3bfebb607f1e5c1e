import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { listen } from '../programs/listen.js';

/** @import { RequestListener, Server } from 'node:http' */
/** @import { Socket } from 'node:net' */

/** What a proxy was asked for. @typedef {{ form: 'connect' | 'absolute', target: string, user: string | undefined, sees: boolean }} Asked */

export const HOST = 'modelarts.eu-de.otc.t-systems.com';
export const PASSWORD = 'a-password-of-the-proxy';

/**
 * An API under its real name, by https, which nothing but a proxy leads to; the same by http; and proxies, one that is
 * spoken to by http and one by https. Both make connections, and take requests with a whole address.
 *
 * @param {string} folder where selfsigned is installed, and the certificate is put
 * @param {RequestListener} answer
 */
export async function startProxies(folder, answer) {
  const { generate } = createRequire(join(folder, 'package.json'))('selfsigned');
  const names = {
    name: 'subjectAltName',
    altNames: [
      { type: 2, value: HOST },
      { type: 2, value: 'localhost' },
      { type: 7, ip: '127.0.0.1' },
    ],
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], {
    algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: true }, names],
  });
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, cert);

  const api = createTlsServer({ key, cert }, answer);
  const plain = createServer(answer);
  const [apiUrl, plainUrl] = [await listen(api), await listen(plain)];
  /** @type {Asked[]} */
  const asked = [];
  /** @type {{ status: number | undefined }} */
  const denial = { status: undefined };
  /** @param {Server} server */
  const proxying = (server) => {
    server.on('request', (received, response) => {
      const { url = '', method, headers } = received;
      asked.push({ form: 'absolute', target: new URL(url).host, ...userOf(headers), sees: 'x-auth-token' in headers });
      const { 'proxy-authorization': _, ...others } = headers;
      const onward = request(url.replace(new URL(url).origin, plainUrl), { method, headers: others }, (answered) => {
        response.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(response);
      });
      // The caller gives up what is never answered.
      onward.on('error', () => response.destroy());
      received.pipe(onward);
    });
    server.on('connect', ({ url = '', headers }, socket, head) => {
      asked.push({ form: 'connect', target: url, ...userOf(headers), sees: 'x-auth-token' in headers });
      socket.on('error', () => {});
      if (denial.status) return socket.end(`HTTP/1.1 ${denial.status} No\r\nContent-Length: 0\r\n\r\n`);
      const target = connect(Number(new URL(url === `${HOST}:443` ? apiUrl : `http://${url}`).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.write(head);
        target.pipe(socket).pipe(target);
      });
      target.on('error', () => socket.destroy());
    });
    return server;
  };
  const proxy = proxying(createServer());
  const tlsProxy = proxying(createTlsServer({ key, cert }));
  const servers = [api, plain, proxy, tlsProxy];
  // Those that have become tunnels too, which no server closes.
  /** @type {Set<Socket>} */
  const sockets = new Set();
  for (const server of servers) server.on('connection', (socket) => sockets.add(socket));
  const address = (await listen(proxy)).replace('//', `//user:${PASSWORD}@`);
  const tlsAddress = (await listen(tlsProxy)).replace('http', 'https').replace('//', `//user:${PASSWORD}@`);

  return {
    address,
    tlsAddress,
    plainUrl,
    asked,
    denial,
    /** What a program finds in its environment. */
    environment: (proxyAddress = address) => ({
      PATH: process.env.PATH,
      HTTPS_PROXY: proxyAddress,
      HTTP_PROXY: proxyAddress,
      NODE_EXTRA_CA_CERTS: authority,
    }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => once(server.close(), 'close')));
    },
  };
}

/** @param {NodeJS.Dict<string | string[]>} headers */
function userOf({ 'proxy-authorization': proof }) {
  return { user: typeof proof === 'string' ? Buffer.from(proof.replace('Basic ', ''), 'base64').toString().split(':')[0] : undefined };
}
