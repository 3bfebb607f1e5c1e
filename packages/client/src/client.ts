import type { paths } from '@modelarts-openapi/types';
import createFetchClient, { type Client } from 'openapi-fetch';
import { type Address, endpointOf } from './endpoint.js';
import { type WithoutProject, withProject } from './project.js';

/** What a client needs to know. */
export type ModelArtsClientOptions = Address & {
  /** ID of the project. The client puts it into the path of every request. */
  projectId: string;
  /** A token of the identity service (IAM) for this project, sent as `X-Auth-Token`. */
  token: string;
  /** Sends the requests; `globalThis.fetch` unless it is given. */
  fetch?: (request: Request) => Promise<Response>;
};

/** openapi-fetch's client of this API, without the `project_id` that it fills in. */
export type ModelArtsClient = Client<WithoutProject<paths>>;

/**
 * Makes a client of the ModelArts data management API.
 *
 * Its methods are openapi-fetch's: `client.GET(path, { params })` resolves with
 * `{ data, error, response }`, where `data` is the body of a 2xx answer and `error` that of any other.
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
 * @throws TypeError if an option is missing or malformed. The message names the option, never the token.
 */
export function createModelArtsClient(options: ModelArtsClientOptions): ModelArtsClient {
  const { projectId, token, fetch } = options;
  const baseUrl = endpointOf(options);
  if (typeof projectId !== 'string' || !/^[\w-]+$/.test(projectId)) {
    throw new TypeError(`projectId: expected letters, digits, _ and -, got ${JSON.stringify(projectId)}`);
  }
  // A header takes visible ASCII only. The value stays out of the message: it may be most of a token.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError('token: expected a token of the identity service (visible ASCII, no spaces)');
  }
  const client = createFetchClient<paths>({ baseUrl, headers: { 'X-Auth-Token': token }, ...(fetch && { fetch }) });
  return withProject(client, projectId);
}
