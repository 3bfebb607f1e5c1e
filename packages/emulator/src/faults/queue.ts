import { type BareFault, type Fault, parseFault } from './vocabulary.js';

/** The faults that wait for the next requests, first in, first out. */
export interface FaultQueue {
  add(fault: Fault | BareFault, times?: number): void;
  /** The fault for the next request, if any, which is then gone from the queue. */
  next(): Fault | undefined;
  list(): { fault: Fault; times: number }[];
  clear(): void;
}

export function createFaultQueue(): FaultQueue {
  let queue: { fault: Fault; times: number }[] = [];
  return {
    add(given, times = 1) {
      const fault = parseFault(given);
      if (!(Number.isInteger(times) && times >= 1))
        throw new TypeError(`times: expected an integer from 1 on, got ${JSON.stringify(times)}`);
      queue.push({ fault, times });
    },
    next() {
      const [first] = queue;
      if (first && --first.times === 0) queue.shift();
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
