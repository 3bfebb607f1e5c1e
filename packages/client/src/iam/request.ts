import type { Authentication } from '../authentication.js';
import { type Clock, systemClock } from '../clock.js';
import { type Address, endpointOf } from '../endpoint.js';
import { apiError, detailsOf, InvalidResponseError, type ModelArtsError } from '../errors.js';
import { type Fetch, runCall, settingsOf } from '../fetch.js';
import { codeOf } from '../retry.js';

/** Where the identity service (IAM) is, and how it is asked. */
export type IamOptions = (
  | {
      /** Address of IAM, such as `https://iam.eu-de.otc.t-systems.com/v3`, with or without `/v3`. */
      authUrl: string | URL;
      region?: never;
      domain?: never;
    }
  | (Extract<Address, { region: string }> & { authUrl?: never })
) & {
  /** Milliseconds that asking may take, with everything that is sent again: 60 000 unless given. */
  timeout?: number;
  /** Sends a request; the platform's `fetch` unless given. */
  fetch?: Fetch;
  /** Where the time comes from; the system unless given. For tests. */
  clock?: Clock;
};

/** What is sent to IAM. */
interface IamRequest {
  method: 'GET' | 'POST';
  /** Path and query, from the root on. */
  path: string;
  body?: object;
}

/** What IAM answered: the body, whatever is in it, and what is needed to say what is wrong with it. */
export interface IamAnswer {
  body: Record<string, unknown>;
  headers: Headers;
  /** An error for a body or a header that is not as it should be. */
  wrong: (message: string) => InvalidResponseError;
}

/**
 * Makes what asks IAM. It is asked like the API: nothing follows a redirect, an answer has to be JSON, what a flaky network
 * lost is sent again, and all together has its time. What it is asked for only gives something out, so that even a POST may
 * be sent twice.
 *
 * @param secrets - What an error may not hold. IAM could repeat it in its message.
 * @throws TypeError if the address is none that may get a secret.
 */
export function createIam(
  { authUrl, region, domain, timeout, fetch, clock = systemClock }: IamOptions,
  secrets: string[] = [],
  authentication: Authentication = async () => {},
): (request: IamRequest) => Promise<IamAnswer> {
  const baseUrl = addressOf(authUrl === undefined ? { region, ...(domain && { domain }) } : { endpoint: authUrl });
  const send: Fetch = async (request) => {
    try {
      return await (fetch ?? globalThis.fetch)(request);
    } catch (error) {
      // The error of a `fetch` of somebody's own may hold the request, and so the password.
      const code = codeOf(error);
      throw new TypeError(`fetch failed${code ? ` (${code})` : ''}`, { cause: { code } });
    }
  };
  const settings = settingsOf({ retry: { unsafe: true }, fetch: send, timeout }, {});

  return async ({ method, path, body: sent }) => {
    const request = new Request(baseUrl + path, {
      method,
      // As the vendor's pages ask for it, a GET too.
      headers: { 'Content-Type': 'application/json;charset=utf8' },
      ...(sent && { body: JSON.stringify(sent) }),
    });
    const kept = [...secrets];
    // IAM could repeat what proves who asks, too.
    const proves: Authentication = async (headers, ...rest) => {
      const used = await authentication(headers, ...rest);
      for (const name of ['X-Auth-Token', 'X-Security-Token']) kept.push(headers.get(name) ?? '');
      return used;
    };
    const shown = <Details extends { requestId?: string | null | undefined }>(details: Details): Details =>
      Object.assign(details, hasSecret(`${details.requestId}`, kept) && { requestId: undefined });
    const asking = detailsOf(method, request.url, undefined);
    const response = await runCall(baseUrl, proves, 'the authentication', clock, settings, undefined, asking, (_signal, send) =>
      send(request),
    ).catch((error: ModelArtsError) => {
      throw shown(error);
    });
    const body = (await response.json()) as Record<string, unknown>;
    const details = shown(detailsOf(method, request.url, response));
    if (!response.ok) throw apiError(details, errorIn(body, response.status, kept));
    return { body, headers: response.headers, wrong: (message) => new InvalidResponseError(message, details) };
  };
}

function addressOf(address: { region: string } | { endpoint: string | URL }): string {
  try {
    return endpointOf(address).replace('//modelarts.', '//iam.').replace(/\/v3$/, '');
  } catch (error) {
    throw new TypeError((error as Error).message.replace('endpoint', 'authUrl'));
  }
}

/**
 * What an error of IAM says. It has two forms, `{ error: { code, message, title } }` and `{ error_code, error_msg }`: see
 * https://docs.otc.t-systems.com/identity-access-management/api-ref/appendix/error_codes.html
 */
function errorIn(body: Record<string, unknown>, status: number, secrets: string[]): { error_code: string; error_msg: string } {
  const { code, message } = Object(body['error'] ?? { code: body['error_code'], message: body['error_msg'] }) as Record<string, unknown>;
  const shown = (value: unknown, otherwise: string) => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
    return hasSecret(text, secrets) ? '(left out: something of a secret is in it)' : text;
  };
  return { error_code: shown(code, `${status}`), error_msg: shown(message, 'IAM does not say why') };
}

/**
 * Whether a text has one of the secrets in it, or six letters and digits of one: they stay what they are in JSON, in an address and
 * in markup, and where only a part is shown.
 */
function hasSecret(text: string, secrets: string[]): boolean {
  const lower = text.toLowerCase();
  return secrets
    .map((secret) => secret.toLowerCase())
    .some(
      (secret) =>
        secret && [secret, ...[...secret.matchAll(/(?=([a-z\d]{6}))/g)].map(([, part]) => part!)].some((one) => lower.includes(one)),
    );
}
