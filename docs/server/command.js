// `pnpm start` runs this, and builds again when the spec changes. The reference and the emulator
// share one address: what a reader copies from the page gets an answer.
import { fileURLToPath } from 'node:url';
import { serveReference } from './serve.js';

try {
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const { url, curl, close } = await serveReference({ folder, port: Number(process.env['PORT'] ?? 8080) });
  process.once('SIGINT', close).once('SIGTERM', close);
  console.log(
    `The reference is at ${url}/ and loads itself again when the spec changes.\nA task to ask for:\n\n  ${curl}\n\nCtrl+C stops.`,
  );
} catch (error) {
  console.error(`start: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
}
