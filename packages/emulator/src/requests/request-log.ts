/** A request that was answered, without anything that may be secret: no query, no header, no body. */
export interface SeenRequest {
  /** Value of `X-Request-Id`. */
  id: string;
  /** When it came, in milliseconds since 1970 by the emulator's clock. */
  at: number;
  method: string;
  path: string;
  /** The operation that it was for; none where it was for none, or its sender did not prove who it is. */
  operationId?: string;
  authentication: 'token' | 'signature' | 'none';
  /** Status of the answer; none if the connection was reset or the caller went away before. */
  status?: number;
  /** Name of the fault that was done to it. */
  fault?: string;
}

/** The requests that were seen last. */
export interface RequestLog {
  add(request: SeenRequest): void;
  /** The last ones, oldest first. */
  list(): SeenRequest[];
  /** How many were seen, also those that are no longer kept. */
  count(): number;
  /** The operations that they were for, each once, in the order of the alphabet. */
  operations(): string[];
  clear(): void;
}

const KEPT = 1_000;

export function createRequestLog(): RequestLog {
  let seen: SeenRequest[] = [];
  let count = 0;
  const operations = new Set<string>();
  return {
    add(request) {
      count += 1;
      seen.push(request);
      if (request.operationId !== undefined) operations.add(request.operationId);
      // Cut in larger pieces, so that a flood of requests does not move the list each time.
      if (seen.length >= 2 * KEPT) seen = seen.slice(-KEPT);
    },
    list: () => seen.slice(-KEPT).map((request) => ({ ...request })),
    count: () => count,
    operations: () => [...operations].sort(),
    clear() {
      operations.clear();
      seen = [];
      count = 0;
    },
  };
}

/** How the sender of a request proves who it is, without the proof. */
export function authenticationOf({ headers }: Request): SeenRequest['authentication'] {
  if (headers.get('X-Auth-Token')) return 'token';
  return headers.has('Authorization') ? 'signature' : 'none';
}
