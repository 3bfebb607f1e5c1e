import { type Answer, dataOf, throwIfError } from '../answer.js';
import { refuse } from '../check.js';
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
  /** Whether it needs a body; undefined where it takes none. */
  body?: boolean;
  /** Whether sending it twice does what sending it once does, although it is a POST or PATCH. */
  idempotent?: true;
  /** The function that tells what has happened where no answer does. */
  outcome?: string;
  /** What an answer must have. */
  needs?: string;
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'TRACE';
type Given = object | undefined;
type Values = Record<string, unknown>;

/** What a template says: the path, what it needs, and where each parameter goes, by the name that it is given by. */
interface Template {
  url: string;
  needed: string[];
  targets: Map<string, [where: 'path' | 'query', name: string]>;
}

/** One for each operation that is called. */
const templates = new Map<string, Template>();

/** `dataset_id` as it is given: `datasetId`. What generates the functions has the same for their types. */
const propertyOf = (name: string) => name.replace(/[^a-zA-Z\d]+(.)/g, (_, letter: string) => letter.toUpperCase());

function parsed(template: string): Template {
  const [url, query = ''] = template.split('{?') as [string, string?];
  const targets: Template['targets'] = new Map();
  for (const name of url.match(/\w+(?=\})/g) ?? []) if (name !== 'project_id') targets.set(propertyOf(name), ['path', name]);
  const needed = [...targets.keys()];
  for (const name of query.match(/[^,}]+/g) ?? []) targets.set(propertyOf(name), ['query', name]);
  const result = { url, needed, targets };
  templates.set(template, result);
  return result;
}

const SETTINGS = ['signal', 'timeout', 'retry', 'headers', 'fetch', 'onAttempt'];

/** @throws TypeError for what has no names, or one that there is not. */
export function known(settings: Given | null, names: readonly string[]): void {
  if (settings == null) return;
  if (typeof settings !== 'object') refuse('settings', 'an object');
  for (const name of Object.keys(settings)) if (!names.includes(name)) unknown(name, names);
}

function unknown(name: string, names: readonly string[]): never {
  throw new TypeError(`${name}: unknown, expected ${names.join(', ') || 'nothing'}`);
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
  const { url, needed, targets } = templates.get(template) ?? parsed(template);
  const params = { path: {} as Values, query: {} as Values };
  const init: Values = { params };
  // What is undefined is as if it were not given.
  for (const [name, value] of Object.entries(parameters ?? {})) {
    const target = targets.get(name);
    const isBody = body !== undefined && name === 'body';
    if (!target && !isBody) unknown(name, [...targets.keys(), ...(body === undefined ? [] : ['body'])]);
    if (value === undefined) continue;
    if (target) params[target[0]][target[1]] = value;
    else init['body'] = value;
  }
  known(settings, SETTINGS);
  Object.assign(init, settings);
  for (const name of needed) {
    if (params.path[targets.get(name)![1]] === undefined) refuse(name, 'one segment of a path, got undefined');
  }
  if (body && init['body'] === undefined) refuse('body', 'one, got undefined');
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
