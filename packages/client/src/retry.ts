import type { Clock } from './clock.js';
import { isApiError, isConnectionError, isDeadlineError, isInvalidResponseError } from './errors.js';

/** When a request is sent again: after a broken connection, and after 408, 429, 500, 502, 503 and 504. */
export interface Retry {
  /** How often a request is sent at most, the first time included: 4 unless given, 1 for never again. */
  attempts?: number | undefined;
  /**
   * Whether `POST` and `PATCH` are sent again like all others, and may do their work twice. They are sent
   * again anyway where they have surely done nothing: the server could not be reached, or answered 429, or
   * 503 with `Retry-After`.
   */
  unsafe?: boolean | undefined;
}

/** Whether the next answer may be another one. */
export const isTemporary = (status: number | undefined) => /^(408|429|50[0234])$/.test(`${status}`);

/** Whether the server has surely done nothing: it put the request off, or could not be reached. */
export const isUndone = (response: Response | undefined, code: string | undefined) =>
  response
    ? response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))
    : // Only Node tells. What ends a connection that was there, such as ECONNRESET, says nothing of the kind.
      /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code ?? '');

/** Certificates, TLS where there is none, and a `fetch` that cannot take what it is given: the next time is like this one. */
export const isForGood = (code: string | undefined) => /CERT|SSL|UNABLE|MISMATCH|INVALID_(ARG|CA|P)|EPROTO/.test(code ?? '');

/**
 * Whether the same request, sent later, may come to something else: what failed for a moment, not what is wrong for good,
 * such as a status of 403, a certificate or a mistake in a program. A wait goes on through what can pass.
 */
export const canPass = (error: unknown): boolean =>
  isConnectionError(error)
    ? !isForGood(error.code)
    : isInvalidResponseError(error)
      ? // A proxy that answers for the API does so with 2xx too.
        isTemporary(error.status) || /^2/.test(`${error.status}`)
      : isDeadlineError(error) || (isApiError(error) && isTemporary(error.status));

/** What the platform calls a failure of `fetch`. */
export const codeOf = (failure: unknown): string | undefined => {
  const { code, cause } = (failure ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' && /^\w{1,50}$/.test(code) ? code : cause ? codeOf(cause) : undefined;
};

/**
 * Whether it is a mistake in a program, such as a `fetch` that is no function. Platforms report broken connections as a TypeError,
 * too: Node with a cause, all others in words of their own.
 */
export const isMistake = (failure: unknown): boolean => {
  const { name, message, cause } = (failure ?? {}) as Error;
  if (!/^(Type|Reference|Range)Error$/.test(name)) return false;
  return cause ? isMistake(cause) : !/^[\w\s]*(fetch(?! is)|load|network|terminated|error |connect|could)/i.test(message);
};

/** Milliseconds that the server asks to wait, or 0: `Retry-After` is a number of seconds or a date. */
export function retryAfter(response: Response | undefined, clock: Clock): number {
  const value = response?.headers.get('retry-after') ?? '';
  return Math.max(0, +value * 1000 || Date.parse(value) - clock.now() || 0);
}

/** Anything up to 0.5 s, 1 s, 2 s … 20 s, at random: clients that failed together come back apart. */
export const backoff = (attempt: number) => Math.random() * Math.min(20_000, 250 * 2 ** attempt);
