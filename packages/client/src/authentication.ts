import { createProvider } from './provider.js';
import { headerText } from './secret.js';

/**
 * Puts into the headers of a request what proves who sends it. They are for the server only: the request
 * that middleware sees does not have it. What it resolves with stands for that: given back as
 * `refused` it means that the server did not accept it, and asks for something newer. Nothing to resolve
 * with means that there is nothing newer.
 *
 * @param headers - What is sent, the headers of the request included.
 * @param request - For its method, address and body. Its signal is aborted once the call is over.
 * @param now - Milliseconds since 1970.
 * @param projectId - ID of the project that the request is for; none where it is for the identity service (IAM).
 */
export type Authentication = (
  headers: Headers,
  request: Request,
  refused: object | undefined,
  now: number,
  projectId?: string,
) => Promise<object | void>;

/**
 * A token of the identity service (IAM), or what provides one. A provider is asked when the first request
 * needs a token, and again when the server refuses the one it gave; never twice at the same time, unless the call
 * that waited for it has been given up. Where it fails, or hangs, it is a lost connection to the call.
 */
export type Token = string | (() => string | Promise<string>);

/**
 * Sends a token as `X-Auth-Token`.
 *
 * @throws TypeError if the token is none. The message does not hold it.
 */
export function tokenAuthentication(token: Token): Authentication {
  if (typeof token !== 'function') {
    const value = headerText('token', token);
    return async (headers) => headers.set('X-Auth-Token', value);
  }
  const provide = createProvider(async () => headerText('token', await token()));
  return async (headers, { signal }, refused) => {
    const provided = provide(signal, refused);
    headers.set('X-Auth-Token', await provided.value);
    return provided;
  };
}
