const texts = new WeakMap<Response, string>();

/** An answer that is JSON. */
export function jsonResponse(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body);
  const response = new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } });
  texts.set(response, text);
  return response;
}

/** The whole body of an answer where it is at hand and nobody has read it: it can be sent at once, without a stream. */
export function wholeText(response: Response): string | undefined {
  return response.bodyUsed ? undefined : texts.get(response);
}
