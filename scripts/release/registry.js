import { createServer } from 'node:http';
import { listen } from '../programs/listen.js';

/**
 * What a registry keeps of a package, as far as it matters here.
 *
 * @typedef {object} Document
 * @property {string} access
 * @property {Record<string, object>} versions
 */

/**
 * A registry on loopback that keeps what is published, by name.
 *
 * @returns {Promise<{ url: string, published: Map<string, Document>, close: () => void }>}
 */
export async function startRegistry() {
  /** @type {Map<string, Document>} */
  const published = new Map();
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    if (request.method === 'PUT') published.set(name, JSON.parse(Buffer.concat(await request.toArray()).toString()));
    response.writeHead(published.has(name) ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(published.get(name) ?? {}));
  });
  return { url: `${await listen(server)}/`, published, close: () => server.close() };
}
