import { createEmulator, type Emulator, seedEmulator } from '@modelarts-openapi/emulator';
import { operationsWithCode } from './operations.js';
import { description } from './reference.js';

const operations = operationsWithCode(description);

/** By operationId: the operation that makes what another one needs beside what the description names as examples. */
const makers: Record<string, string> = { listDatasetVersions: 'createDatasetVersion' };

/**
 * Puts an emulator into the state that the code samples of an operation need. The IDs in them are the description's
 * examples, and these are there; nothing goes on that could be in the way of something new.
 */
export async function prepareState(emulator: Emulator, operationId: string): Promise<void> {
  const other = createEmulator({ clock: emulator.clock });
  seedEmulator(other, { ended: true });
  const maker = operations.find((one) => one.operationId === makers[operationId]);
  if (maker) {
    const { path, method, requests } = maker;
    const headers = { 'Content-Type': 'application/json', 'X-Auth-Token': 'any' };
    await other.fetch(new URL(path, 'http://localhost'), { method, headers, body: JSON.stringify(requests[0]) });
  }
  // What made it is no request that was sent to this one.
  emulator.load(other.dump());
}
