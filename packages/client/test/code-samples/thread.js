// Runs compiled programs one after the other in one thread, each as if it were alone.
import { inspect } from 'node:util';
import { parentPort } from 'node:worker_threads';

let runs = 0;
let stdout = '';
let stderr = '';
process.stdout.write = (/** @type {string | Uint8Array} */ text) => Boolean((stdout += text));
process.stderr.write = (/** @type {string | Uint8Array} */ text) => Boolean((stderr += text));

parentPort?.on('message', async (/** @type {{ url: string, env: NodeJS.ProcessEnv }} */ { url, env }) => {
  [stdout, stderr, process.exitCode, process.env] = ['', '', undefined, env];
  try {
    // A module is run once; by another address it is another one.
    await import(`${url}?${runs++}`);
  } catch (error) {
    [stderr, process.exitCode] = [stderr + inspect(error), 1];
  }
  parentPort?.postMessage({ code: process.exitCode ?? 0, stdout, stderr });
});
