import type { paths } from '@modelarts-openapi/types';
import createFetchClient, { type Client, type HeadersOptions, type Middleware, mergeHeaders } from 'openapi-fetch';
import type { Answer } from './answer.js';
import { type Authentication, type Token, tokenAuthentication } from './authentication.js';
import { type Clock, clocks, systemClock } from './clock.js';
import { type Address, checkedTarget, endpointOf } from './endpoint.js';
import { detailsOf, errorIn } from './errors.js';
import { type CallOptions, runCall, type Settings, settingsOf } from './fetch.js';
import type { Methods } from './methods.js';
import { fillPath, PlainRequest, type WithoutProject } from './path.js';
import { createProvider } from './provider.js';
import { userAgent } from './user-agent.js';

/**
 * ID of a project, or what provides it: it is asked with the first call, once for all calls, and again with the next call
 * where it failed or hung. That is a lost connection to the call.
 */
export type ProjectId = string | (() => string | Promise<string>);

/** What a client needs to know. */
export type ModelArtsClientOptions = Address &
  CallOptions &
  ({ token: Token; authentication?: undefined } | { token?: undefined; authentication: Authentication }) & {
    /** ID of the project, or what provides it. The client puts it into the path of every request. */
    projectId: ProjectId;
    /** Headers of every request, which middleware sees too. A call can have its own, beside `params`; `null` leaves one out. */
    headers?: HeadersOptions | undefined;
    /** Where the client takes the time from; the system unless given. For tests. */
    clock?: Clock | undefined;
  };

/** The one way in which parameters of this API are lists (`explode: false`); openapi-fetch repeats the name by default. */
const LISTS_WITH_COMMAS = { array: { style: 'form', explode: false } } as const;

/** openapi-fetch's client of this API, without the `project_id` that it fills in. */
export type ModelArtsClient = Methods<WithoutProject<paths>> & Client<WithoutProject<paths>>;

/** What a call is given beside its path. */
interface Init extends Settings {
  params?: { header?: HeadersOptions; path?: object };
  headers?: HeadersOptions;
  middleware?: unknown[];
}

/**
 * Makes a client of the ModelArts data management API.
 *
 * Its methods are openapi-fetch's: `client.GET(path, { params })` resolves with
 * `{ data, error, response }`, where `data` is the body of a 2xx answer and `error` that of any other, with `error_code`
 * and `error_msg` in whichever form the server has them; `response` can still be read, as often as wanted.
 * They reject with a `ConnectionError`, a `DeadlineError` or an `InvalidResponseError` where there is no
 * such answer, with the reason of the caller's signal once it is aborted, with a TypeError, before
 * anything is sent, for an option or a parameter that cannot be one, and with what a mistake in `fetch` or in middleware throws.
 *
 * @example
 * ```ts
 * const client = createModelArtsClient({ region: 'eu-de', projectId, token });
 * const { data, error } = await client.GET(
 *   '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}',
 *   { params: { path: { dataset_id, task_id } } },
 * );
 * ```
 *
 * @throws TypeError if an option is missing or malformed. The message names the option, never a secret.
 */
export function createModelArtsClient(options: ModelArtsClientOptions): ModelArtsClient {
  const { projectId, token, authentication = tokenAuthentication(token!), clock = systemClock } = options;
  const baseUrl = endpointOf(options);
  settingsOf(options, {});
  let project: ReturnType<typeof fillPath> | undefined;
  if (typeof projectId !== 'function') project = fillPath(projectId);
  const findProject = createProvider(async () => fillPath(await (projectId as () => string | Promise<string>)()));
  const prove: Authentication = (headers, request, refused, now) => authentication(headers, request, refused, now, project!.id);
  const inner = createFetchClient<paths>({
    baseUrl,
    headers: checkedHeaders({ 'User-Agent': userAgent }, options.headers),
    querySerializer: LISTS_WITH_COMMAS,
  });
  const listeners: AnswerListener[] = [];
  const prover = token === undefined ? 'the authentication' : 'the token';
  let hasMiddleware = false;

  async function request(method: string, path: string, init: Init = {}) {
    const settings = settingsOf(options, init);
    if (init.headers ?? init.params?.header) checkedHeaders(init.headers, init.params?.header);
    const isSeen = hasMiddleware || init.middleware;
    const told = isSeen ? [...listeners, ...answerListeners(init.middleware)] : listeners;
    let asked: Request;
    if (told.length > 0) {
      const deliver = settings.fetch;
      settings.fetch = async (complete) => {
        const response = await deliver(complete);
        for (const one of told) one.onAnswer({ request: asked, response, schemaPath: path });
        return response;
      };
    }
    const details = detailsOf(method, baseUrl + path, undefined);
    const answer = await runCall(baseUrl, prove, prover, clock, settings, init.signal, details, async (signal, fetch, waitFor) => {
      project ??= await waitFor('the project ID', findProject(signal).value);
      return (inner.request as (...given: unknown[]) => Promise<Answer<unknown>>)(method, path, {
        ...init,
        // Without `path` it would not be serialized. `Request` would repeat an address with a password in its error.
        params: { ...init.params, path: init.params?.path ?? {} },
        pathSerializer: (url: string, parameters: Record<string, unknown>) => project!.fill(checkedTarget(baseUrl, url), parameters),
        signal,
        fetch: isSeen ? (given: Request) => fetch((asked = given)) : fetch,
        Request: isSeen ? Request : PlainRequest,
      });
    });
    return answer.error ? { ...answer, error: errorIn(answer.error) } : answer;
  }

  const client: Record<string, unknown> = {
    ...inner,
    request,
    use(...middleware: Middleware[]) {
      hasMiddleware = true;
      inner.use(...middleware);
      listeners.push(...answerListeners(middleware));
    },
  };
  for (const method in inner) {
    if (method === method.toUpperCase()) client[method] = (path: string, init?: Init) => request(method, path, init);
  }
  clocks.set(client, clock);
  // The difference is only in the types: fillPath adds what they leave out.
  return client as unknown as ModelArtsClient;
}

/** Middleware that sees each answer as it came, before it is read: also one that is sent again, or is none of the API's. */
interface AnswerListener {
  onAnswer(event: { request: Request; response: Response; schemaPath: string }): void;
}

const answerListeners = (middleware: unknown[] = []) =>
  middleware.filter((one): one is AnswerListener => typeof (one as AnswerListener | null)?.onAnswer === 'function');

/** @throws TypeError if they are none. `Headers` would repeat the value, which may be a secret. */
function checkedHeaders(...given: (HeadersOptions | undefined)[]): Headers {
  try {
    return mergeHeaders(...given);
  } catch {
    throw new TypeError('headers: expected names and values that HTTP allows');
  }
}
