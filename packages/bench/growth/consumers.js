// Small programs that use the types, as somebody else has them: the packages lie in node_modules.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { timed } from '../processes.js';

/** @param {string} client @param {string} params */
const call = (
  client,
  params,
) => `const { data } = await ${client}.GET('/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}', { params: { path: ${params} } });
export const name: string | undefined = data?.task_name;
`;
/** @type {Record<string, { source?: string, like?: string, skipLibCheck?: boolean }>} */
const programs = {
  'nothing at all': { source: 'export {};\n' },
  'one type, `IntelligentTask`': {
    source: `import type { IntelligentTask } from '@modelarts-openapi/client';\nexport const status = (task: IntelligentTask): number => task.status;\n`,
  },
  'a call': {
    source: `import { createModelArtsClient } from '@modelarts-openapi/client';
const client = createModelArtsClient({ region: 'eu-de', projectId: 'p', token: 't' });
${call('client', `{ dataset_id: 'd', task_id: 't' }`)}`,
  },
  'a call by its function': {
    source: `import { createModelArtsClient, getIntelligentTask } from '@modelarts-openapi/client';
const client = createModelArtsClient({ region: 'eu-de', projectId: 'p', token: 't' });
export const { status }: { status: number } = await getIntelligentTask(client, { datasetId: 'd', taskId: 't' });
`,
  },
  'a call with `skipLibCheck: false`': { like: 'a call', skipLibCheck: false },
  'the call with openapi-fetch alone': {
    source: `import type { paths } from '@modelarts-openapi/client';
import createClient from 'openapi-fetch';
const client = createClient<paths>({ baseUrl: 'https://modelarts.eu-de.otc.t-systems.com' });
${call('client', `{ project_id: 'p', dataset_id: 'd', task_id: 't' }`)}`,
  },
};

/**
 * What a check by TypeScript takes.
 *
 * @typedef {object} Check
 * @property {number} total seconds
 * @property {number} memory MB
 * @property {number} instantiations
 */

/**
 * The programs, each with a function that checks its types in a clone of the repository.
 *
 * @param {string} clone
 * @returns {{ name: string, check: (accept: number[]) => Check }[]} each takes the exit codes that are no failure
 */
export function consumers(clone) {
  const folder = join(clone, '.consumer');
  const client = join(clone, 'packages/client');
  const { resolve } = createRequire(join(client, 'package.json'));
  const tsc = join(dirname(resolve('typescript/package.json')), 'bin/tsc');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules/@modelarts-openapi'), { recursive: true });
  symlinkSync(client, join(folder, 'node_modules/@modelarts-openapi/client'));
  symlinkSync(join(client, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');

  return Object.entries(programs).map(([name, { like = name, skipLibCheck = true }]) => ({
    name,
    check(accept) {
      writeFileSync(join(folder, 'index.ts'), programs[like]?.source ?? '');
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module: 'nodenext',
        types: [],
        skipLibCheck,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }));
      const { stdout } = timed([tsc, '--extendedDiagnostics'], { cwd: folder, accept });
      /** @param {string} what */
      const read = (what) => Number(new RegExp(`^${what}: +([\\d.]+)`, 'm').exec(stdout)?.[1]);
      return { total: read('Total time'), memory: read('Memory used') / 1024, instantiations: read('Instantiations') };
    },
  }));
}
