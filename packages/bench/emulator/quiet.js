// The emulator behind a port as a test of somebody else has it: the same tasks, and nothing printed.
import { createEmulator, seedIntelligentTasks, startServer } from '@modelarts-openapi/emulator';

const emulator = createEmulator();
seedIntelligentTasks(emulator);
await startServer(emulator, { port: Number(process.argv[2]) });
