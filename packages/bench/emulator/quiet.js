// The emulator behind a port as a test of somebody else has it: the same tasks, and nothing printed.
import { createEmulator, startServer } from '@modelarts-openapi/emulator';
import { seedTasks } from '../../emulator/dist/seed.js';

const emulator = createEmulator();
seedTasks(emulator);
await startServer(emulator, { port: Number(process.argv[2]) });
