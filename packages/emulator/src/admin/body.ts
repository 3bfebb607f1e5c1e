import type { Context } from 'hono';

/** The body of a request that drives the emulator. @throws TypeError if it is no JSON object. */
export async function objectOf(context: Context): Promise<Record<string, unknown>> {
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new TypeError('body: expected a JSON object');
  return body as Record<string, unknown>;
}
