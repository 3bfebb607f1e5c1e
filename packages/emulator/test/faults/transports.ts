import { type BareFault, type Emulator, type Fault, startServer } from '@modelarts-openapi/emulator';
import { onTestFinished } from 'vitest';
import { emulatorWithTask, headers } from '../ask.js';

/** How a request gets to an emulator with one task: each fault does the same, in this process and over real sockets. */
export const transports = {
  'in process': emulatorWithTask,
  async 'over sockets'() {
    const all = await emulatorWithTask();
    const server = await startServer(all.emulator);
    onTestFinished(() => server.close());
    return { ...all, ask: (init: RequestInit = {}) => fetch(server.url + all.path, { headers, ...init }) };
  },
};

/** The names of the ways. */
export const ways = Object.keys(transports) as (keyof typeof transports)[];

/** An emulator with one task, reached in one way, in which something goes wrong with the next requests. */
export async function withFault(way: keyof typeof transports, fault: Fault | BareFault, times = 1) {
  const all = await transports[way]();
  all.emulator.fail(fault, { times });
  return all;
}

/** Waits until so many answers are held up, which over sockets takes a moment. */
export async function holding(emulator: Pick<Emulator, 'held'>, count: number): Promise<void> {
  while (emulator.held !== count) await new Promise(setImmediate);
}
