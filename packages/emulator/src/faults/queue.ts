import { checkFields } from '../fields/check-fields.js';
import { checkTarget, type FaultTarget, isMeant, type TargetRequest } from './target.js';
import { type BareFault, type Fault, parseFault } from './vocabulary.js';

/** A fault that waits: for how many requests, and for which, where it is not meant for any. */
export interface WaitingFault {
  fault: Fault;
  times: number;
  where?: FaultTarget;
}

/** How a fault waits. */
export interface FaultOptions {
  /** For how many requests; 1 unless given. */
  times?: number;
  /** For which requests to the API; for any unless given. */
  where?: FaultTarget;
}

/** The faults that wait for the next requests, first in, first out. */
export interface FaultQueue {
  add(fault: Fault | BareFault, options?: FaultOptions): void;
  /** The first fault that is meant for a request, if any, which is then gone from the queue. */
  next(request: TargetRequest): Fault | undefined;
  list(): WaitingFault[];
  clear(): void;
}

/** @param operationIds those that faults may be meant for. */
export function createFaultQueue(operationIds: readonly string[]): FaultQueue {
  let queue: WaitingFault[] = [];
  return {
    add(given, options = {}) {
      const fault = parseFault(given);
      checkFields(options, ['times', 'where']);
      const { times = 1, where } = options;
      if (!(Number.isInteger(times) && times >= 1))
        throw new TypeError(`times: expected an integer from 1 on, got ${JSON.stringify(times)}`);
      queue.push({ fault, times, ...(where !== undefined && { where: checkTarget(where, operationIds) }) });
    },
    next(request) {
      const first = queue.find(({ where = {} }) => isMeant(where, request));
      if (first && --first.times === 0) queue = queue.filter((one) => one !== first);
      return first?.fault;
    },
    list: () => structuredClone(queue),
    clear: () => void (queue = []),
  };
}

/**
 * The fault that a request asks for with `X-Emulator-Fault`, by name or as JSON.
 *
 * @throws TypeError if it is not a fault.
 */
export function faultOf(request: Request): Fault | undefined {
  const header = request.headers.get('X-Emulator-Fault');
  if (header === null) return undefined;
  if (!header.startsWith('{')) return parseFault(header);
  try {
    return parseFault(JSON.parse(header));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new TypeError(`X-Emulator-Fault: expected the name of a fault or a JSON object, got ${JSON.stringify(header)}`);
  }
}
