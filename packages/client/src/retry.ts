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

/** Statuses behind which the next answer may be another one. */
export const temporary = [408, 429, 500, 502, 503, 504];

/** What platforms call it where the server could not be reached. What ends a connection that was there says nothing of the kind. */
export const unreached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CONNECTION_REFUSED', 'DNS_ERROR'];

/** Deno has no codes, but these words. */
const words = /invalid peer certificate|corrupt message|fatal alert|connection refused|dns error/i;

/**
 * Certificates, TLS where there is none, a proxy that does not want to, and a `fetch` that cannot take what it is given: the next
 * time is like this one.
 */
const forGood = /CERT|SSL|UNABLE|MISMATCH|INVALID_(ARG|CA|P|URL)|EPROTO|PROXY_[^5]|CORRUPT|FATAL/;

/** Whether the next answer may be another one. */
export const isTemporary = (status = 0) => temporary.includes(status);

/** Whether a failure of `fetch` comes again the next time. */
const isForGood = (code = '') => forGood.test(code);

/** Whether the server has surely done nothing: it put the request off, or could not be reached. */
const isUndone = (response: Response | undefined, code = '') =>
  response
    ? response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))
    : unreached.includes(code) || /^PROXY_/.test(code);

/**
 * Whether a request is sent again after such an answer, or without one after a failure of such a code.
 *
 * @param unsafe - Whether it may be, though it may do its work twice.
 */
export const isSentAgain = (method: string, response: Response | undefined, code: string | undefined, unsafe: boolean | undefined) =>
  (response ? isTemporary(response.status) : !isForGood(code)) && (unsafe || !/^P(OST|ATCH)$/.test(method) || isUndone(response, code));

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

/** A failure, its cause, the cause of that and so on: a few, since one may be its own cause. */
const causesOf = (failure: unknown) => {
  const causes: { name?: unknown; message?: unknown; code?: unknown; cause?: unknown }[] = [];
  for (let one = failure; one && causes.length < 9; one = Object(one).cause) causes.push(Object(one));
  return causes;
};

/** What the platform calls a failure of `fetch`; `PROXY_407` and so on where a proxy answered, which Node has only in words. */
export const codeOf = (failure: unknown): string | undefined => {
  const causes = causesOf(failure);
  const [, proxy] = causes.map(({ message }) => /^Proxy response .(\d+)/.exec(`${message}`)).find((found) => found) ?? [];
  if (proxy) return `PROXY_${proxy}`;
  const code = causes.map((one) => one.code).find((code) => typeof code === 'string' && /^\w{1,50}$/.test(code));
  return (
    (code as string | undefined) ??
    words
      .exec(`${causes.at(-1)?.message}`)?.[0]
      .toUpperCase()
      .replaceAll(' ', '_')
  );
};

/**
 * Whether it is a mistake in a program, such as a `fetch` that is no function. Platforms report broken connections as a TypeError,
 * too: Node with a cause, Bun with a code, all others in words of their own.
 */
export const isMistake = (failure: unknown): boolean => {
  const causes = causesOf(failure);
  const { message, code = 'ERR_' } = causes.at(-1) ?? {};
  return (
    causes.length > 0 &&
    causes.every(({ name }) => /^(Type|Reference|Range)Error$/.test(`${name}`)) &&
    // Node gives its own mistakes such codes.
    /^ERR_(?!TLS|SSL)/.test(`${code}`) &&
    !/^[\w\s]*(fetch(?! is)|load|network|terminated|error |connect|could)/i.test(`${message}`)
  );
};

/** Milliseconds that the server asks to wait, or 0: `Retry-After` is a number of seconds or a date. */
export function retryAfter(response: Response | undefined, clock: Clock): number {
  const value = response?.headers.get('retry-after') ?? '';
  return Math.max(0, +value * 1000 || Date.parse(value) - clock.now() || 0);
}

/** Anything up to 0.5 s, 1 s, 2 s … 20 s, at random: clients that failed together come back apart. */
export const backoff = (attempt: number) => Math.random() * Math.min(20_000, 250 * 2 ** attempt);
