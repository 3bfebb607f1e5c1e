import { ConnectionReset } from './connection-reset.js';

/** The same answer with another body. */
export function withBody(response: Response, body: BodyInit | null, status = response.status): Response {
  return new Response(body, { status, headers: response.headers });
}

/** The answer with the first half of its body, if it has one. */
export async function truncated(response: Response): Promise<Response> {
  if (!response.body) return response;
  const [first] = await halves(response);
  return withBody(response, first);
}

/** An HTML page, as a gateway or a captive portal sends one. */
export function html(status = 200): Response {
  const body = '<!doctype html>\n<title>Sign in</title>\n<h1>Sign in to the network</h1>\n';
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The answer whose connection is reset before the second half. */
export async function resetInside(response: Response, signal: AbortSignal): Promise<Response> {
  return inTwo(response, signal, async () => {
    throw new ConnectionReset('terminated');
  });
}

/** The answer with something between its halves, which an abort of the request ends, and the body with it. */
export async function inTwo(response: Response, signal: AbortSignal, between: (ended: AbortSignal) => Promise<void>): Promise<Response> {
  // An answer that has no body, such as 204, has no second half either.
  if (!response.body) return response;
  const [first, second] = await halves(response);
  // The wait ends with the request, and also where the reader leaves and does not abort the request.
  const ended = new AbortController();
  const abort = () => ended.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        controller.enqueue(first);
        await between(ended.signal);
        controller.enqueue(second);
        controller.close();
      },
      cancel: () => ended.abort(),
    },
    { highWaterMark: 0 },
  );
  return withBody(response, stream);
}

async function halves(response: Response): Promise<[Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const middle = Math.ceil(bytes.length / 2);
  return [bytes.slice(0, middle), bytes.slice(middle)];
}
