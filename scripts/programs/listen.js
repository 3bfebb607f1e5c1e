/** @import { Server } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

/**
 * Lets a server listen on loopback, on a port that is free.
 *
 * @param {Server} server
 * @returns {Promise<string>} its address, such as `http://127.0.0.1:40123`
 */
export async function listen(server) {
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  return `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
}
