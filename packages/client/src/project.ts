import { type Clock, withDeadline } from './clock.js';
import { DeadlineError } from './errors.js';
import type { CallOptions } from './fetch.js';

/**
 * ID of a project, or what provides it: it is asked with the first call, once for all calls, and again with the next call
 * where it failed.
 */
export type ProjectId = string | (() => string | Promise<string>);

/** The methods of openapi-fetch that call the API, and those that do not. */
type Methods = Record<string, (...parameters: never[]) => unknown>;

/** What a call is given, as far as it concerns how long it may take. */
type Init = Pick<CallOptions, 'timeout'> & { signal?: AbortSignal | null };

/**
 * Lets the calls of a client wait until the project is known.
 *
 * @param provide - Provides its ID.
 * @param known - Is told the ID. It may throw, if that is none.
 * @param timeout - Milliseconds that a call waits at most, unless it has a `timeout` of its own.
 */
export function withProject<Client>(
  client: Client,
  provide: () => string | Promise<string>,
  known: (projectId: string) => void,
  clock: Clock,
  timeout = 60_000,
): Client {
  let pending: Promise<void> | undefined;
  let isKnown = false;
  const wait = (method: string, { timeout: ms = timeout, signal }: Init) =>
    withDeadline(
      clock,
      ms,
      signal ?? new AbortController().signal,
      () => {
        // What hangs is forgotten, and asked again with the next call.
        pending = undefined;
        return new DeadlineError(`projectId: no answer of its provider in ${ms} ms`, { method });
      },
      () =>
        (pending ??= Promise.resolve()
          .then(provide)
          .then(known)
          .then(
            () => void (isKnown = true),
            (error) => {
              pending = undefined;
              throw error;
            },
          )),
    );

  const methods = Object.entries(client as Methods).map(([name, method]) => [
    name,
    /^(use|eject)$/.test(name)
      ? method
      : async (...parameters: never[]) => {
          if (!isKnown) await wait(name, Object(parameters.at(-1)));
          return method(...parameters);
        },
  ]);
  return Object.fromEntries(methods);
}
