/**
 * A connection that was reset. It is the `TypeError` that a failed `fetch` rejects with, and what the
 * server takes as the order to reset the socket.
 */
export class ConnectionReset extends TypeError {
  override readonly name = 'TypeError';
  override readonly cause: Error & { code: string };

  constructor(message: 'fetch failed' | 'terminated') {
    super(message);
    this.cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  }
}
