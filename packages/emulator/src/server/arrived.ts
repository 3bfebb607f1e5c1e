const arrived = new WeakSet<Request>();

/** Notes that a request has come over a connection. */
export function markArrived(request: Request): void {
  arrived.add(request);
}

/** Whether a request has come over a connection: it cannot have been aborted before, and its signal is made when it is asked for. */
export const hasArrived = (request: Request): boolean => arrived.has(request);
