import type { Message } from './check/body.js';
import { createFindingCollector } from './check/collector.js';
import type { Difference } from './check/difference.js';
import { checkQuery, checkRequestBody } from './check/request.js';
import { checkResponse } from './check/response.js';
import { operations } from './description/operations.js';
import type { Finding } from './findings/finding.js';

/** What a drift reporter needs to know. */
export interface DriftReporterOptions {
  /** Called with each finding of a response, some time after the caller has the response. */
  onDrift: (finding: Finding) => void;
  /** The share of responses that are checked, from 0 to 1: 1, all, unless given. */
  sampleRate?: number;
  /** Called with what `onDrift` throws, and with what kept a response from being checked. Ignored unless given. */
  onError?: (error: unknown) => void;
}

/** A middleware of openapi-fetch, and so of the client. */
export interface DriftReporter {
  onResponse(event: { request: Request; response: Response; schemaPath: string }): undefined;
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
  const { onDrift, sampleRate = 1, onError = () => {} } = options;
  if (typeof onDrift !== 'function') throw new TypeError(`onDrift: expected a function, got ${typeof onDrift}`);
  if (!(sampleRate >= 0 && sampleRate <= 1)) throw new TypeError(`sampleRate: expected a number from 0 to 1, got ${String(sampleRate)}`);
  const running = new Set<Promise<void>>();

  async function check(request: Request, sent: Request | undefined, copy: Response, path: string): Promise<void> {
    try {
      // A task of its own, behind those that hand the response to the caller.
      await new Promise<void>((resolve) => setTimeout(resolve));
      for (const finding of findingsIn(request, await sent?.text(), copy, await copy.text(), path)) onDrift(finding);
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

  return {
    onResponse({ request, response, schemaPath }) {
      if (Math.random() >= sampleRate) return undefined;
      try {
        // The client sends copies of a request, so that its body can still be read; `fetch` by itself uses it up.
        const sent = request.bodyUsed || ['GET', 'HEAD'].includes(request.method) ? undefined : request.clone();
        const checking = check(request, sent, response.clone(), schemaPath).finally(() => running.delete(checking));
        running.add(checking);
      } catch (error) {
        report(error);
      }
      return undefined;
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

function findingsIn(request: Request, sent: string | undefined, response: Response, body: string, path: string): Finding[] {
  const collector = createFindingCollector();
  const onDifference = (difference: Difference) => collector.add(difference);
  const { method } = request;
  const operation = operations.find((one) => one.path === path && one.method === method);
  if (!operation) {
    collector.add({ rule: 'undocumented-operation', location: `${method} ${path}`, seen: 'is not described' });
    return collector.findings();
  }
  checkQuery(operation, new URL(request.url).searchParams, onDifference);
  checkRequestBody(operation, messageOf(request.headers, sent), onDifference);
  checkResponse(operation, response.status, messageOf(response.headers, body), onDifference);
  return collector.findings();
}

function messageOf(headers: Headers, body: string | undefined): Message {
  const header = (name: string) => headers.get(name) ?? undefined;
  return { header, contentType: header('content-type')?.split(';', 1)[0]?.trim().toLowerCase(), body };
}
