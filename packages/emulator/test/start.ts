import { type RunningServer, startServer } from '@modelarts-openapi/emulator';
import { onTestFinished } from 'vitest';

/** A server that is closed when the test has finished. */
export async function start(...options: Parameters<typeof startServer>): Promise<RunningServer> {
  const server = await startServer(...options);
  onTestFinished(() => server.close());
  return server;
}
