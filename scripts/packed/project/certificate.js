// What comes of a server that cannot prove who it is.
import { createModelArtsClient, isConnectionError } from '@modelarts-openapi/client';

/** @type {any} */
const { Deno, process } = globalThis;
let attempts = 0;
const client = createModelArtsClient({
  endpoint: (Deno?.args ?? process.argv.slice(2))[0],
  projectId: 'a-project',
  token: 'a-token',
  onAttempt: () => void attempts++,
});
const path = '/v2/{project_id}/datasets/{dataset_id}/tasks';
const error = await client.GET(path, { params: { path: { dataset_id: 'flowers' } } }).catch((error) => error);
console.log(JSON.stringify({ name: isConnectionError(error) ? error.name : `${error}`, told: error.code, attempts }));
