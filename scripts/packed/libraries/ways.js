// Calls through a proxy, in the way that is named. Prints what comes of each call, and whether an error shows a secret.
import { inspect } from 'node:util';
import { createModelArtsClient } from '@modelarts-openapi/client';
import nodeFetch from 'node-fetch';
import * as undici from 'undici';

/** @import { Fetch } from '@modelarts-openapi/client' */

const [, , way = '', endpoint = '', secrets = ''] = process.argv;
const TASKS = '/v2/{project_id}/datasets/{dataset_id}/tasks';

/** What Node's `fetch` takes besides, which its types know in the version of undici that is built in. @type {(dispatcher: object) => object} */
const through = (dispatcher) => ({ dispatcher });
const agent = () => new undici.EnvHttpProxyAgent();

/** @type {Record<string, () => { fetch?: Fetch, call?: object, copies?: boolean }>} */
const ways = {
  'the whole program': () => {
    undici.setGlobalDispatcher(agent());
    return {};
  },
  'the whole program, without a tunnel for http': () => {
    undici.setGlobalDispatcher(new undici.EnvHttpProxyAgent({ proxyTunnel: false }));
    return {};
  },
  environment: () => ({}),
  'one client': () => {
    const dispatcher = agent();
    return { fetch: (request) => fetch(request, through(dispatcher)) };
  },
  'one call': () => ({ call: through(agent()) }),
  'one call, where middleware copies': () => ({ call: through(agent()), copies: true }),
  'undici.fetch': () => ({ fetch: /** @type {Fetch} */ (/** @type {unknown} */ (undici.fetch)) }),
  'node-fetch': () => ({ fetch: /** @type {Fetch} */ (/** @type {unknown} */ (nodeFetch)) }),
};
const { fetch: own, call = {}, copies } = ways[way]?.() ?? {};

const client = createModelArtsClient({
  ...(endpoint ? { endpoint } : { region: 'eu-de' }),
  projectId: 'p',
  token: 'a-token',
  retry: { attempts: 2 },
  ...(own && { fetch: own }),
});
if (copies) client.use({ onRequest: ({ request }) => request.clone() });

/** @param {string} task_id */
const get = (task_id, more = {}) => client.GET(`${TASKS}/{task_id}`, { params: { path: { dataset_id: 'd', task_id } }, ...call, ...more });
/** @type {Record<string, () => Promise<{ data?: unknown, error?: object | undefined }>>} */
const calls = {
  get: () => get('good'),
  post: () => client.POST(TASKS, { params: { path: { dataset_id: 'd' } }, body: { task_type: 'auto-label' }, ...call }),
  redirect: () => get('redirect'),
  flaky: () => get('flaky'),
  silent: () => get('silent', { timeout: 200 }),
};
/** @type {Record<string, string>} */
const told = {};
for (const [name, run] of Object.entries(calls)) {
  told[name] = await run().then(
    ({ data, error }) => JSON.stringify(data ?? error),
    (error) => {
      const all = inspect(error, { depth: 9, showHidden: true });
      const shown = ['a-token', ...secrets.split(',')].filter((secret) => secret && all.includes(secret));
      return `${error.name}: ${error.message}${shown.map((secret) => `, and shows ${secret}`).join('')}`;
    },
  );
}
console.log(JSON.stringify(told));
// What is kept open would hold the program.
process.exit();
