import { createServer } from 'node:http';

/** A registry on loopback that keeps what is published: `{ url, published, close }`, documents by name. */
export async function startRegistry() {
  const published = new Map();
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(request.url.slice(1));
    if (request.method === 'PUT') published.set(name, JSON.parse(Buffer.concat(await request.toArray()).toString()));
    response.writeHead(published.has(name) ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(published.get(name) ?? {}));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}/`, published, close: () => server.close() };
}
