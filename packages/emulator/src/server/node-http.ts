import type { RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Answer, isResponse, responseOf } from '../answers/answer.js';
import type { Emulator } from '../emulator.js';
import { errorAnswer } from '../errors/api-error.js';
import { ConnectionReset } from '../faults/connection-reset.js';
import { replyOf } from './arrived.js';

// What a `Request` of the Fetch API cannot have as its method.
const FORBIDDEN = ['CONNECT', 'TRACE', 'TRACK'];

/**
 * A listener for node:http around a handler of the Fetch API. A `ConnectionReset`, thrown or inside of
 * the body, resets the socket; when the caller goes away, the request is aborted.
 */
export function listenerOf(fetch: Emulator['fetch']): RequestListener {
  const reply = replyOf(fetch);
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      const { socket } = outgoing;
      try {
        // What the package sends has no end that resets the socket.
        await send(FORBIDDEN.includes(request.method) ? malformed() : await reply(request), outgoing as ServerResponse);
      } catch (error) {
        if (error instanceof ConnectionReset) socket?.resetAndDestroy();
        else socket?.destroy();
        // Whoever is gone has nobody left to tell; anything else is a mistake in the emulator.
        if (!(error instanceof ConnectionReset) && !request.signal.aborted) console.error(error);
      }
      return RESPONSE_ALREADY_SENT;
    },
    // The program that it runs in keeps its own Request and Response.
    { hostname: 'localhost', overrideGlobalObjects: false, errorHandler: () => responseOf(malformed()) },
  );
  return (incoming, outgoing) => void listener(incoming, outgoing);
}

function malformed(): Answer {
  return errorAnswer(
    400,
    { error_code: 'ModelArts.4200', error_msg: 'Invalid request.' },
    { 'X-Request-Id': crypto.randomUUID().replaceAll('-', '') },
  );
}

async function send(answer: Answer | Response, outgoing: ServerResponse): Promise<void> {
  const isAsked = outgoing.req.method !== 'HEAD';
  if (!isResponse(answer)) {
    const { status, headers, text } = answer;
    const length = text === null ? undefined : { 'Content-Length': Buffer.byteLength(text) };
    outgoing.writeHead(status, { ...headers, ...length }).end(isAsked ? text : undefined);
    return;
  }
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body && isAsked) {
    outgoing.flushHeaders();
    const reader = answer.body.getReader();
    // If the caller goes away, the body learns of it by the abort of the request.
    for (let part = await reader.read(); !part.done; part = await reader.read()) await written(outgoing, part.value);
  }
  outgoing.end();
}

// Waits until a part is on its way, so that a reset after it cannot overtake it.
function written(outgoing: ServerResponse, part: Uint8Array): Promise<void> {
  return new Promise((resolve) => outgoing.write(part, () => resolve()));
}
