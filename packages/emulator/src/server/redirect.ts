/**
 * What `fetch` does with an answer that is a redirect: it follows it, fails, or returns it as it is.
 * As there, `Authorization` is not taken along to another origin, and any header of one's own is.
 */
export async function redirected(request: Request, response: Response): Promise<Response> {
  const location = response.headers.get('Location');
  if (!location || request.redirect === 'manual') return response;
  if (request.redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  const next = new Request(new URL(location, request.url), request);
  next.headers.delete('Authorization');
  return globalThis.fetch(next);
}
