import { readFile, stat } from 'node:fs/promises';
import { createEmulator, seedEmulator, startServer } from '@modelarts-openapi/emulator';
import { Hono } from 'hono';
import { serveStatic } from 'hono/serve-static';
import { streamSSE } from 'hono/streaming';
import { withScriptHashes } from '../build/policy.js';

const LOOK_EVERY = 500;
const ENDPOINT = 'https://modelarts.eu-de.otc.t-systems.com';
// The page may ask nobody for anything; this one may ask us whether there is a new one.
const CLOSED = "default-src 'none';";
const OPEN = `${CLOSED} connect-src 'self';`;
const RELOAD = `<script>new EventSource('/_reference/changes').addEventListener('changed', () => location.reload());</script>`;

/**
 * Serves a folder that has the reference, and the emulator below `/v2` and `/_emulator`. Each code sample for curl on the
 * page gets an answer there.
 *
 * @param {object} options
 * @param {string} options.folder where index.html is; it is read anew for each request.
 * @param {number} [options.port] where to listen on loopback; 0 takes any free one.
 * @returns `{ url, curl, close }`; the curl line asks for a task that there is.
 * @throws Error if the port is taken or not allowed.
 */
export async function serveReference({ folder, port = 8080 }) {
  const emulator = createEmulator();
  // What there is, is over: there are samples with labels, and nothing keeps a reader from starting a task.
  const [task] = seedEmulator(emulator, { ended: true }).intelligentTasks;

  const site = new Hono();
  site.get('/_reference/changes', (context) =>
    streamSSE(context, async (stream) => {
      // On Node, Hono does not see by itself that the reader is gone, and this would go on for ever.
      context.req.raw.signal.addEventListener('abort', () => stream.abort());
      for (let seen = await version(folder); !stream.aborted; await stream.sleep(LOOK_EVERY)) {
        const now = await version(folder);
        // While it is being built again there is no page to load.
        if (now && now !== seen) await stream.writeSSE({ event: 'changed', data: (seen = now) });
        else await stream.write(':\n\n');
      }
    }),
  );
  site.get('/', async (context) => context.html(live(await readFile(`${folder}/index.html`, 'utf8'), new URL(context.req.url).origin)));
  site.get('*', serveStatic({ root: folder, join: (...parts) => parts.join('/'), getContent: (path) => readFile(path).catch(() => null) }));

  // What the emulator throws is a broken connection, which a router would answer with 500.
  const fetch = async (/** @type {Request} */ request) =>
    /^\/(v\d|_emulator)(\/|$)/.test(new URL(request.url).pathname) ? emulator.fetch(request) : site.fetch(request);
  const { url, close } = await startServer({ fetch }, { port });
  const curl = `curl --header "X-Auth-Token: any" ${url}/v2/${task?.projectId}/datasets/${task?.datasetId}/tasks/${task?.taskId}`;
  return { url, curl, close };
}

/**
 * The page as it is served: its code samples ask the emulator, with any token, and it loads itself again.
 *
 * @param {string} html
 * @param {string} origin
 */
function live(html, origin) {
  const end = html.lastIndexOf('</body>');
  const page = `${html.slice(0, end)}${RELOAD}${html.slice(end)}`
    .replace(CLOSED, () => OPEN)
    .replaceAll(ENDPOINT, () => origin)
    .replaceAll('X-Auth-Token: ${MODELARTS_TOKEN:?is not set}', () => 'X-Auth-Token: ${MODELARTS_TOKEN:-any}');
  return withScriptHashes(page);
}

/**
 * When the page was built; undefined while there is none.
 *
 * @param {string} folder
 */
function version(folder) {
  return stat(`${folder}/index.html`).then(
    ({ mtimeMs, size }) => (size > 0 ? `${mtimeMs}` : undefined),
    () => undefined,
  );
}
