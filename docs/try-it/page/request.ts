import type { FormOperation } from '../operations.js';

/** What somebody wants to send. */
export interface Sending {
  operation: FormOperation;
  /** Values of parameters by name; those that are empty are left out. */
  values: ReadonlyMap<string, string>;
  /** The text of the body, where there is one. */
  body: string | undefined;
  endpoint: string;
}

/** What came back. */
export interface Received {
  status: number;
  statusText: string;
  headers: [name: string, value: string][];
  text: string;
  /** What the text is as JSON; undefined if it is none. */
  json: unknown;
  milliseconds: number;
}

/** The request for what a form has, without what proves who sends it. Nothing of it is kept. */
export function requestOf({ operation, values, body, endpoint }: Sending): Request {
  const { method, path, fields } = operation;
  const given = fields.flatMap((field) => {
    const value = values.get(field.name) ?? '';
    return value === '' ? [] : [{ ...field, value }];
  });
  const filled = given
    .filter((field) => field.in === 'path')
    .reduce((before, { name, value }) => before.replace(`{${name}}`, encodeURIComponent(value)), path);
  const url = new URL(endpoint.replace(/\/$/, '') + filled);
  const headers = new Headers();
  for (const { name, value, in: location } of given) {
    if (location === 'query') url.searchParams.append(name, value);
    if (location === 'header') headers.set(name, value);
  }
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  // What proves who sends it goes where it was sent to, and nowhere else.
  return new Request(url, {
    method,
    headers,
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    ...(body !== undefined && { body }),
  });
}

/** Sends a request, and reads the answer to its end. */
export async function send(request: Request, fetch: (request: Request) => Promise<Response>): Promise<Received> {
  const start = performance.now();
  const response = await fetch(request);
  const text = await response.text();
  const { status, statusText } = response;
  const milliseconds = Math.round(performance.now() - start);
  return { status, statusText, headers: [...response.headers], text, json: parsed(text), milliseconds };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
