import { createServer } from 'node:http';
import { listen } from '../programs/listen.js';
import { start } from '../programs/start.js';
import { tool } from '../tools/installed.js';

/**
 * A cache server on loopback that keeps artifacts in a folder.
 *
 * @param {{ folder: string, token: string }} options
 * @returns {Promise<{ url: string, stop: () => Promise<unknown> }>}
 */
export async function startCache({ folder, token }) {
  const env = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: '0',
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: folder,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    TURBO_TOKEN: token,
    // It keeps signatures if this is set to anything; turbo makes and checks them.
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'set',
  };
  const { ready, stop } = await start(process.execPath, [tool('turborepo-remote-cache/dist/cli.js')], {
    env,
    ready: /(http:\/\/127\.0\.0\.1:\d+)/,
  });
  return { url: ready, stop };
}

/**
 * A proxy that lets nothing out, and notes what wanted to go where.
 *
 * @returns {Promise<{ url: string, requests: (string | undefined)[], close: () => void }>}
 */
export async function startGuard() {
  /** @type {(string | undefined)[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.writeHead(503).end();
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(url);
    socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
  });
  return { url: await listen(server), requests, close: () => server.close() };
}
