/**
 * Puts into the headers of a request what proves who sends it. They are for the server only: the request
 * itself, which middleware sees, does not have it. What it resolves with stands for that: given back as
 * `refused` it means that the server did not accept it, and asks for something newer. Nothing to resolve
 * with means that there is nothing newer.
 *
 * @param headers - What is sent, the headers of the request included.
 * @param request - For its method, address and body.
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
 * needs a token, and again when the server refuses the one it gave; never twice at the same time.
 */
export type Token = string | (() => string | Promise<string>);

/**
 * Sends a token as `X-Auth-Token`.
 *
 * @throws TypeError if the token is none. The message does not hold it.
 */
export function tokenAuthentication(token: Token): Authentication {
  // Headers take visible ASCII, and repeat anything else in their error.
  const send = (headers: Headers, value: string) => {
    if (!/^[!-~]+$/.test(value)) throw new TypeError('token: expected visible ASCII');
    headers.set('X-Auth-Token', value);
  };
  if (typeof token !== 'function') {
    send(new Headers(), token);
    return async (headers) => send(headers, token);
  }
  let current: { token: Promise<string> } | undefined;
  return async (headers, _, refused) => {
    if (current === refused) current = undefined;
    const used = (current ??= { token: (async () => token())() });
    try {
      send(headers, await used.token);
    } catch (error) {
      if (current === used) current = undefined;
      throw error;
    }
    return used;
  };
}
