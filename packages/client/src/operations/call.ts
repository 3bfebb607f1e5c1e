import { type Answer, dataOf, throwIfError } from '../answer.js';
import type { ModelArtsClient } from '../client.js';
import { isModelArtsError, type ModelArtsError } from '../errors.js';
import type { CallOptions } from '../fetch.js';
import { isTemporary } from '../retry.js';

/** What holds for one call, in place of what the client was made with. */
export interface CallSettings extends CallOptions {
  /** Ends the call at once. What it has told the API to do by then goes on. */
  signal?: AbortSignal | null | undefined;
  /** Headers that are sent besides. */
  headers?: RequestInit['headers'] | undefined;
}

/** What the description says of an operation, beyond method and path. */
interface Details {
  /** Whether it takes a body. */
  body?: true;
  /** Whether sending it twice does what sending it once does, although it is a POST or PATCH. */
  idempotent?: true;
  /** The function that tells what has happened where no answer does. */
  outcome?: string;
  /** What an answer must have. */
  needs?: string;
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'TRACE';
type Given = object | undefined;
/** Where a value goes, and the name that it has there. */
type Target = [holder: Record<string, unknown>, name: string];

/** `dataset_id` as it is given: `datasetId`. What generates the functions has the same for their types. */
const propertyOf = (name: string) => name.replace(/[^a-zA-Z\d]+(.)/g, (_, letter: string) => letter.toUpperCase());

/** @throws TypeError for a name that has no target. What is undefined is as if it were not given. */
function distribute(given: Given, targets: Map<string, Target>): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    const [holder, key] = targets.get(name) ?? [];
    if (!holder) throw new TypeError(`${name}: unknown, expected ${[...targets.keys()].join(', ') || 'nothing'}`);
    if (value !== undefined) holder[key!] = value;
  }
}

/**
 * Sends what a function was given: each parameter to its place in path or query, by the API's own name.
 *
 * @param template - Path and query of the operation, such as `/v2/{project_id}/datasets{?limit,offset}`.
 */
export async function request<Data>(
  client: ModelArtsClient,
  method: Method,
  template: string,
  parameters: Given,
  settings: Given,
  { body, idempotent }: Details = {},
): Promise<Answer<Data>> {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const init: Record<string, unknown> = { params: { path, query } };
  const [url, queryNames = ''] = template.split('{?') as [string, string?];
  const targets = new Map<string, Target>();
  for (const [, name] of url.matchAll(/\{(\w+)\}/g)) targets.set(propertyOf(name!), [path, name!]);
  targets.delete('projectId');
  const needed = [...targets.keys()];
  for (const name of queryNames.match(/[^,}]+/g) ?? []) targets.set(propertyOf(name), [query, name]);
  if (body) targets.set('body', [init, 'body']);
  distribute(parameters, targets);
  distribute(settings, new Map(['signal', 'timeout', 'retry', 'headers', 'fetch', 'onAttempt'].map((name) => [name, [init, name]])));
  for (const name of needed) {
    const [holder, key] = targets.get(name)!;
    if (holder[key] === undefined) throw new TypeError(`${name}: expected one segment of a path, got undefined`);
  }
  if (idempotent) init['retry'] = { unsafe: true, ...(init['retry'] as object | undefined) };
  // One type for all paths: those of openapi-fetch are for calls that name theirs.
  return (client[method] as unknown as (url: string, init: object) => Promise<Answer<Data>>)(url, init);
}

/**
 * Calls an operation, and resolves with the body of its answer; undefined where it has none.
 *
 * @throws ApiError if the API answers with an error status. One whose outcome is unknown says which function tells it.
 */
export async function call<Data>(
  client: ModelArtsClient,
  method: Method,
  template: string,
  parameters: Given,
  settings: Given,
  details: Details = {},
): Promise<Data> {
  const { needs, outcome } = details;
  try {
    const answer = await request<Data>(client, method, template, parameters, settings, details);
    throwIfError(method, answer);
    return needs ? dataOf(method, answer, needs, (data) => isText((data as Record<string, unknown>)[needs])) : answer.data!;
  } catch (error) {
    if (outcome && isModelArtsError(error) && isUnknown(error)) {
      error.outcome = outcome;
      error.message += `; it may have been done all the same: ${outcome} tells`;
    }
    throw error;
  }
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** Whether it may have been done. What the API refuses, or puts off, has not. */
const isUnknown = ({ status = 0 }: ModelArtsError) => status < 400 || (isTemporary(status) && status !== 429);
