import type { Clock } from './clock.js';

/** When a request is sent again: after a broken connection, and after 408, 429, 500, 502, 503 and 504. */
export interface Retry {
  /** How often a request is sent at most, the first time included: 4 unless given, 1 for never again. */
  attempts?: number;
  /**
   * Whether `POST` and `PATCH` are sent again like all others, and may do their work twice. They are sent
   * again anyway where they have surely done nothing: the server could not be reached, or answered 429, or
   * 503 with `Retry-After`.
   */
  unsafe?: boolean;
}

/** Whether the next answer may be another one. */
export const isTemporary = (status: number) => [408, 429, 500, 502, 503, 504].includes(status);

/** Whether the server has surely done nothing: it put the request off, or could not be reached. */
export const isUndone = (response: Response | undefined, cause: unknown) =>
  response
    ? response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))
    : // Only Node tells. What ends a connection that was there, such as ECONNRESET, says nothing of the kind.
      /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(
        (cause as { cause?: { code?: string } } | undefined)?.cause?.code ?? '',
      );

/** Milliseconds that the server asks to wait, or 0: `Retry-After` is a number of seconds or a date. */
export function retryAfter(response: Response | undefined, clock: Clock): number {
  const value = response?.headers.get('retry-after') ?? '';
  return Math.max(0, +value * 1000 || Date.parse(value) - clock.now() || 0);
}

/** Anything up to 0.5 s, 1 s, 2 s … 20 s, at random: clients that failed together come back apart. */
export const backoff = (attempt: number) => Math.random() * Math.min(20_000, 250 * 2 ** attempt);
