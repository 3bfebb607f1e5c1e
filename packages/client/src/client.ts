import type { paths } from '@modelarts-openapi/types';
import createFetchClient, { type Client } from 'openapi-fetch';
import { type Authentication, type Token, tokenAuthentication } from './authentication.js';
import { type Clock, systemClock } from './clock.js';
import { type Address, endpointOf } from './endpoint.js';
import { type CallOptions, createFetch, type Fetch, type Send } from './fetch.js';
import type { Methods } from './methods.js';
import { fillPath, requestWithPath, type WithoutProject } from './path.js';
import { type ProjectId, withProject } from './project.js';

/** What a client needs to know. */
export type ModelArtsClientOptions = Address &
  CallOptions &
  ({ token: Token; authentication?: never } | { token?: never; authentication: Authentication }) & {
    /** ID of the project, or what provides it. The client puts it into the path of every request. */
    projectId: ProjectId;
    /** Sends a request; the platform's `fetch` unless given. */
    fetch?: Fetch;
    /** Where the client takes the time from; the system unless given. For tests. */
    clock?: Clock;
  };

/** openapi-fetch's client of this API, without the `project_id` that it fills in. */
export type ModelArtsClient = Methods<WithoutProject<paths>> & Client<WithoutProject<paths>>;

/**
 * Makes a client of the ModelArts data management API.
 *
 * Its methods are openapi-fetch's: `client.GET(path, { params })` resolves with
 * `{ data, error, response }`, where `data` is the body of a 2xx answer and `error` that of any other;
 * `response` can still be read, as often as wanted.
 * They reject with a `ConnectionError`, a `DeadlineError` or an `InvalidResponseError` where there is no
 * such answer, with the reason of the caller's signal once it is aborted, and with a TypeError, before
 * anything is sent, for a parameter that cannot be one segment of a path.
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
  const { projectId, token = '', authentication = tokenAuthentication(token), fetch, clock = systemClock } = options;
  const baseUrl = endpointOf(options);
  let project = '';
  const pathSerializer: ReturnType<typeof fillPath> = (path, parameters) => fillPath(project)(path, parameters);
  const known = (id: string) => {
    fillPath(id)('{project_id}', {});
    project = id;
  };
  if (typeof projectId !== 'function') known(projectId);
  const proof: Authentication = (headers, request, refused, now) => authentication(headers, request, refused, now, project);
  const send: Send = fetch
    ? // Node 20 forgets the signal of a request that only `fetch` still knows, so it gets it by itself too.
      (request, init) => fetch(new Request(request, init), { signal: init.signal })
    : // The platform's makes that request by itself.
      (request, init) => globalThis.fetch(request, init);
  const client = createFetchClient<paths>({
    baseUrl,
    pathSerializer,
    Request: requestWithPath(pathSerializer),
    // A redirect is an answer like any other: what proves who sends a request is for this server only.
    redirect: 'manual',
    fetch: createFetch(baseUrl, proof, clock, send, options),
  });
  // The difference is only in the types: fillPath adds what they leave out.
  return (typeof projectId === 'function'
    ? withProject(client, projectId, known, clock, options.timeout)
    : client) as unknown as ModelArtsClient;
}
