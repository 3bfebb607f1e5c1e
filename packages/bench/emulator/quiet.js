// The emulator behind a port as a test of somebody else has it: the same tasks, and nothing printed.
import { createEmulator, seedEmulator, startServer } from '@modelarts-openapi/emulator';

const emulator = createEmulator();
seedEmulator(emulator);
await startServer(emulator, { port: Number(process.argv[2]) });
