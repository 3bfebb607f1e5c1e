/**
 * Puts into a request what proves who sends it. What it resolves with stands for that: given back as
 * `refused` it means that the server did not accept it, and asks for something newer. Nothing to resolve
 * with means that there is nothing newer.
 *
 * @param now - Milliseconds since 1970.
 */
export type Authentication = (request: Request, refused: object | undefined, now: number) => Promise<object | void>;

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
  const send = ({ headers }: Request, value: string) => {
    if (!/^[!-~]+$/.test(value)) throw new TypeError('token: expected visible ASCII');
    headers.set('X-Auth-Token', value);
  };
  if (typeof token !== 'function') {
    send(new Request('data:,'), token);
    return async (request) => send(request, token);
  }
  let current: { token: Promise<string> } | undefined;
  return async (request, refused) => {
    if (current === refused) current = undefined;
    const used = (current ??= { token: (async () => token())() });
    try {
      send(request, await used.token);
    } catch (error) {
      if (current === used) current = undefined;
      throw error;
    }
    return used;
  };
}
