import type { Clock } from './clock.js';

/** When a request is sent again: after a broken connection, and after 408, 429, 500, 502, 503 and 504. */
export interface Retry {
  /** How often a request is sent at most, the first time included: 4 unless given, 1 for never again. */
  attempts?: number;
  /** Whether `POST` and `PATCH` are sent again too. They may do their work twice then. */
  unsafe?: boolean;
}

/** Whether the next answer may be another one. */
export const isTemporary = (status: number) => [408, 429, 500, 502, 503, 504].includes(status);

/** Milliseconds that the server asks to wait, or 0: `Retry-After` is a number of seconds or a date. */
export function retryAfter(response: Response | undefined, clock: Clock): number {
  const value = response?.headers.get('retry-after') ?? '';
  return Math.max(0, +value * 1000 || Date.parse(value) - clock.now() || 0);
}

/** Anything up to 0.5 s, 1 s, 2 s … 20 s, at random: clients that failed together come back apart. */
export const backoff = (attempt: number) => Math.random() * Math.min(20_000, 250 * 2 ** attempt);
