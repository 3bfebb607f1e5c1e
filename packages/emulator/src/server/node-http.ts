import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { errorResponse } from '../errors/api-error.js';
import { ConnectionReset } from '../faults/connection-reset.js';

/**
 * A listener for node:http around a handler of the Fetch API. A `ConnectionReset`, thrown or inside of
 * the body, resets the socket; when the caller goes away, the request is aborted.
 */
export function listenerOf(fetch: (request: Request) => Promise<Response>): RequestListener {
  return async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    try {
      const request = requestOf(incoming, gone.signal);
      await send(request ? await fetch(request) : malformed(), outgoing);
    } catch (error) {
      if (error instanceof ConnectionReset) incoming.socket.resetAndDestroy();
      else incoming.socket.destroy();
      // Whoever is gone has nobody left to tell; anything else is a mistake in the emulator.
      if (!(error instanceof ConnectionReset) && !gone.signal.aborted) console.error(error);
    }
  };
}

/** The request, or undefined where it is none that the Fetch API can express. */
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/', rawHeaders, headers } = incoming;
  const headerList = Array.from(
    { length: rawHeaders.length / 2 },
    (_, index) => rawHeaders.slice(2 * index, 2 * index + 2) as [string, string],
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(`http://${headers.host || 'localhost'}${url}`, {
      method,
      headers: headerList,
      signal,
      // A redirect is the caller's to follow.
      redirect: 'manual',
      ...(hasBody && { body: Readable.toWeb(incoming) as NodeReadableStream & ReadableStream, duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}

function malformed(): Response {
  return errorResponse(
    400,
    { error_code: 'ModelArts.4200', error_msg: 'Invalid request.' },
    { 'X-Request-Id': crypto.randomUUID().replaceAll('-', '') },
  );
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body && outgoing.req.method !== 'HEAD') {
    outgoing.flushHeaders();
    const reader = response.body.getReader();
    // If the caller goes away, the body learns of it by the abort of the request.
    for (let part = await reader.read(); !part.done; part = await reader.read()) await written(outgoing, part.value);
  }
  outgoing.end();
}

// Waits until a part is on its way, so that a reset after it cannot overtake it.
function written(outgoing: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => outgoing.write(part, () => resolve()));
}
