export * from './in-process.js';
export type { RunningServer, ServerOptions } from './server/server.js';
export { startServer } from './server/server.js';
