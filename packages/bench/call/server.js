// Answers every request with the same task, and does nothing else: what is measured is the caller.
import { createServer } from 'node:http';
import { examples } from '../task.js';

/** @import { AddressInfo } from 'node:net' */

const body = JSON.stringify(examples.get('auto-label-vendor-page'));
const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'X-Request-Id': '0123456789abcdef' };

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`));
process.once('disconnect', () => process.exit());
