import { isDeepStrictEqual } from 'node:util';
import { requestsOf } from '../../harness/requests.js';

/** @import { Trial } from '../../harness/trial.js' */

const SERVER = 'https://modelarts.example.com';

/** A program that calls each operation with what the description shows, and one with mistakes. @param {Trial} trial */
function write(trial) {
  const calls = requestsOf(trial.description).map(({ method, path, parameters, body }) => {
    const init = JSON.stringify({ params: parameters, ...(body !== undefined && { body }) });
    return `() => client.${method}('${path}', ${init}),`;
  });
  trial.write(
    'program.ts',
    `import createClient from 'openapi-fetch';
import type { paths } from './api.js';

export const sent: Request[] = [];
const client = createClient<paths>({
  baseUrl: '${SERVER}',
  querySerializer: { array: { style: 'form', explode: false } },
  fetch: async (request) => {
    sent.push(request);
    return Response.json({});
  },
});
export const calls = [
${calls.join('\n')}
];

const path = { project_id: 'p', dataset_id: 'd', task_id: 't' };
const tasks = '/v2/{project_id}/datasets/{dataset_id}/tasks';
export async function read(): Promise<{ progress: number | undefined; error: string | undefined }> {
  const { data, error } = await client.GET(\`\${tasks}/{task_id}\`, { params: { path } });
  return { progress: data?.progress, error: error?.error_code };
}
export function mistakes() {
  return [
    // @ts-expect-error it knows no such path
    client.GET('/v2/no-such-path', {}),
    // @ts-expect-error the ID of the task is missing
    client.GET(\`\${tasks}/{task_id}\`, { params: { path: { project_id: 'p', dataset_id: 'd' } } }),
    // @ts-expect-error a task needs to know what to do
    client.POST(tasks, { params: { path }, body: {} }),
    // @ts-expect-error there is no such kind of task
    client.POST(tasks, { params: { path }, body: { task_type: 'no-such-type' } }),
    // @ts-expect-error pre-labeling needs a model
    client.POST(tasks, { params: { path }, body: { task_type: 'pre-label' } }),
  ];
}
`,
  );
}

/** What an address comes to when it is read: a comma may be encoded, or not. @param {string} address */
function partsOf(address) {
  const { origin, pathname, searchParams } = new URL(address);
  return [origin, pathname, ...searchParams];
}

/** What arrived is what the description shows. @param {Trial} trial */
async function arrives(trial) {
  const { calls, sent } = await trial.load('program.ts');
  for (const call of calls) await call();
  const requests = requestsOf(trial.description);
  const bodies = await Promise.all(sent.map(async (/** @type {Request} */ request) => (request.body ? await request.json() : undefined)));
  const wrong = requests.flatMap(({ title, method, url, body }, index) => {
    const { method: sentMethod, url: sentUrl } = sent[index];
    const isSame =
      method === sentMethod && isDeepStrictEqual(partsOf(SERVER + url), partsOf(sentUrl)) && isDeepStrictEqual(bodies[index], body);
    return isSame ? [] : [`${title}: ${method} ${url} became ${sentMethod} ${sentUrl}`];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-fetch',
  purpose: 'A client on the types of openapi-typescript',
  variants: [
    {
      name: 'calls, on types as openapi-typescript makes them by default, with `explode: false` for arrays in its `querySerializer`',
      async runs(trial) {
        await trial.run('openapi-typescript', 'openapi.json', '--output', 'api.ts');
        write(trial);
      },
      compiles: (trial) => trial.compile('program.ts'),
      samples: arrives,
    },
  ],
};
