import { mediaTypeOf } from '@modelarts-openapi/openapi-model';
import type { Message } from './check/body.js';
import { createFindingCollector } from './check/collector.js';
import { checkQuery, checkRequestBody } from './check/request.js';
import { checkResponse } from './check/response.js';
import { operations } from './description/operations.js';
import type { Finding } from './findings/finding.js';
import { type Shown, shapes, values } from './shown/shown.js';

/** What a drift reporter needs to know. */
export interface DriftReporterOptions {
  /** Called with each finding of a response, some time after the caller has the response. */
  onDrift: (finding: Finding) => void;
  /** The share of responses that are checked, from 0 to 1: 1, all, unless given. */
  sampleRate?: number;
  /** Whether findings show texts as they were sent, but for secrets and people. Unless given, only their length. */
  showValues?: boolean;
  /**
   * Called with what `onDrift` throws, and with an error for each response of which something was not checked: a body
   * that is too large, nested too deep, or already used. Ignored unless given.
   */
  onError?: (error: unknown) => void;
}

/** What was sent, and what came back. */
interface DriftEvent {
  request: Request;
  response: Response;
  schemaPath: string;
}

/** A middleware of openapi-fetch, and so of the client. */
export interface DriftReporter {
  /** Sees each answer as it came, also those that are sent again or are no JSON. The client of this project calls it. */
  onAnswer(event: DriftEvent): void;
  /** Sees what openapi-fetch makes of an answer; what was seen as it came is not checked again. */
  onResponse(event: DriftEvent): undefined;
  /** Resolves when all responses so far have been checked; for tests, and before a process ends. */
  settled(): Promise<void>;
}

/**
 * Makes a middleware that holds live responses against the description. It never changes, delays or fails
 * a response: it looks at a copy, after the caller has got the response. Its validators are plain code,
 * so it works under a strict Content-Security-Policy and in workers.
 *
 * @example
 * ```ts
 * client.use(createDriftReporter({ onDrift: ({ location, message }) => console.warn(location, message) }));
 * ```
 *
 * @throws TypeError if an option is missing or malformed.
 */
export function createDriftReporter(options: DriftReporterOptions): DriftReporter {
  const { onDrift, sampleRate = 1, showValues = false, onError = () => {} } = options;
  if (typeof onDrift !== 'function') throw new TypeError(`onDrift: expected a function, got ${typeof onDrift}`);
  if (!(sampleRate >= 0 && sampleRate <= 1)) throw new TypeError(`sampleRate: expected a number from 0 to 1, got ${String(sampleRate)}`);
  if (typeof showValues !== 'boolean') throw new TypeError(`showValues: expected true or false, got ${typeof showValues}`);
  if (typeof onError !== 'function') throw new TypeError(`onError: expected a function, got ${typeof onError}`);
  const running = new Set<Promise<void>>();
  const seen = new WeakSet<Request>();

  async function check(request: Request, sent: Request | undefined, copy: Response, path: string): Promise<void> {
    try {
      // A task of its own, behind those that hand the response to the caller.
      await new Promise<void>((resolve) => setTimeout(resolve));
      const exchange = { request, sent: await sent?.text(), response: copy, body: await copy.text(), path };
      const { findings, unreadable } = findingsIn(exchange, showValues ? values : shapes);
      for (const finding of findings) onDrift(finding);
      for (const message of unreadable) report(new Error(message));
    } catch (error) {
      report(error);
    }
  }

  function report(error: unknown): void {
    try {
      onError(error);
    } catch {
      // There is nobody left to tell, and the caller's work is not to end for it.
    }
  }

  function look({ request, response, schemaPath }: DriftEvent): void {
    if (Math.random() >= sampleRate) return;
    try {
      // The client sends copies of a request, so that its body can still be read; `fetch` by itself uses it up.
      const sent = request.bodyUsed || ['GET', 'HEAD'].includes(request.method) ? undefined : request.clone();
      const checking = check(request, sent, response.clone(), schemaPath).finally(() => running.delete(checking));
      running.add(checking);
    } catch (error) {
      report(error);
    }
  }

  return {
    onAnswer(event) {
      seen.add(event.request);
      look(event);
    },
    onResponse(event) {
      if (!seen.has(event.request)) look(event);
      return undefined;
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

interface Seen {
  request: Request;
  /** The body of the request; `undefined` where it is gone. */
  sent: string | undefined;
  response: Response;
  body: string;
  path: string;
}

function findingsIn({ request, sent, response, body, path }: Seen, shown: Shown): { findings: Finding[]; unreadable: string[] } {
  const collector = createFindingCollector(shown);
  const { method } = request;
  const operation = operations.find((one) => one.path === path && one.method === method);
  if (!operation) {
    collector.add({ rule: 'undocumented-operation', location: `${method} ${path}`, seen: 'is not described' });
    return { findings: collector.findings(), unreadable: [] };
  }
  checkQuery(operation, new URL(request.url).searchParams, collector);
  const results = [checkRequestBody(operation, messageOf(request.headers, sent), collector)];
  // What HTTP makes of any answer says nothing of the API.
  if (response.status !== 304) results.push(checkResponse(operation, response.status, messageOf(response.headers, body), collector));
  return {
    findings: collector.findings(),
    unreadable: results.flatMap((result) => {
      if (result === 'without body') return [`${operation.operationId} request: the body is already used`];
      return typeof result === 'object' ? [result.unreadable] : [];
    }),
  };
}

function messageOf(headers: Headers, body: string | undefined): Message {
  const header = (name: string) => headers.get(name) ?? undefined;
  return { header, contentType: mediaTypeOf(header('content-type') ?? '') || undefined, body };
}
