import { type Emulator, seedEmulator } from '@modelarts-openapi/emulator';

/** By operationId: what an operation needs beside what the description names as examples, or in place of it. */
const special: Record<string, (emulator: Emulator) => void> = {
  listDatasetVersions: ({ datasetVersions }) => datasetVersions.add(),
  listWorkers: ({ workers }) => workers.add(),
  listWorkforces: ({ workforces }) => workforces.add(),
};

/**
 * Puts an emulator into the state that the code samples of an operation need. The IDs in them are the description's
 * examples, and these are there; nothing goes on that could be in the way of something new.
 */
export function prepareState(emulator: Emulator, operationId: string): void {
  seedEmulator(emulator, { ended: true });
  special[operationId]?.(emulator);
}
