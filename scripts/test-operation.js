// `pnpm test:operation <operationId>`: tests all that concerns one operation, and prints one list.
import { runBuilt } from './programs/built.js';

// Code samples run with what the client's tests need.
await runBuilt(['test-operation...', 'client...'], 'packages/test-operation/dist/cli.js');
