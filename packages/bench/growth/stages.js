// What the build does, one process a stage, and what uses its results.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PUBLISHED = 'TypeScript, esbuild, api-extractor';

/**
 * A stage of the build.
 *
 * @typedef {object} Stage
 * @property {string} stage
 * @property {string} of whose work it is
 * @property {string} cwd
 * @property {string[]} args what `node` is given
 * @property {number} [from] how many operations it needs
 * @property {boolean} [once] whether it can run once only
 */

/**
 * The stages in a clone of the repository, in their order.
 *
 * @param {string} clone
 * @returns {Stage[]}
 */
export function stagesOf(clone) {
  const redocly = binary('spec', '@redocly/cli', 'bin/cli.js');
  const published = join(clone, 'scripts/build/published.js');
  const tsc = binary('packages/types', 'typescript-7', 'bin/tsc');
  /** @type {(Omit<Stage, 'cwd'> & { folder: string })[]} */
  const stages = [
    { stage: 'lint', of: 'Redocly, and rules of ours', folder: 'spec', args: [redocly, 'lint', 'modelarts'] },
    { stage: 'bundle', of: 'Redocly, and preprocessors of ours', folder: 'spec', args: [redocly, 'bundle'] },
    { stage: 'published and strict form', of: 'ours', folder: 'spec', args: ['scripts/forms.js'] },
    { stage: 'permissions', of: 'ours', folder: 'spec', args: ['scripts/permissions.js'] },
    { stage: 'tsc of permissions', of: 'TypeScript', folder: 'spec', args: [tsc, '--project', 'permissions'] },
    { stage: 'types', of: 'openapi-typescript', folder: 'packages/types', args: ['scripts/generate.js'] },
    { stage: 'tsc of types', of: 'TypeScript', folder: 'packages/types', args: [tsc] },
    { stage: 'validators', of: 'ajv, esbuild', folder: 'packages/drift', args: ['scripts/validators.js'] },
    { stage: 'files of drift', of: PUBLISHED, folder: 'packages/drift', args: [published] },
    { stage: 'functions of the client', of: 'ours', folder: 'packages/client', args: ['scripts/generate.js'] },
    { stage: 'tsc of client', of: 'TypeScript', folder: 'packages/client', args: [tsc] },
    { stage: 'validators of requests', of: 'ajv, esbuild', folder: 'packages/emulator', args: ['scripts/generate.js'], from: 79 },
    { stage: 'files of the emulator', of: PUBLISHED, folder: 'packages/emulator', args: [published], from: 79 },
    {
      stage: 'reference',
      of: 'Redocly',
      folder: 'docs',
      args: [
        redocly,
        'build-docs',
        'modelarts',
        '--config',
        'redocly/redocly.yaml',
        '--inlineBundle',
        '--template',
        'browser/template.hbs',
        '--output',
        'dist/index.html',
      ],
    },
    // It puts its result in the place of what it works on.
    { stage: 'reference, last step', of: 'ours', folder: 'docs', args: ['build/command.js'], once: true },
    // The emulator is built on examples of operations that a smaller description does not have.
    {
      stage: 'emulator: the first answer',
      of: 'ours',
      folder: 'packages/emulator',
      args: ['--input-type=module', '--eval', firstAnswer],
      from: 79,
    },
    {
      stage: 'emulator: an answer of each operation',
      of: 'ours',
      folder: 'packages/emulator',
      args: ['--input-type=module', '--eval', everyAnswer],
      from: 79,
    },
    { stage: 'drift: the first response', of: 'ours', folder: 'packages/drift', args: ['--input-type=module', '--eval', firstCheck] },
  ];
  return stages.map(({ folder, ...stage }) => ({ ...stage, cwd: join(clone, folder) }));

  /** @param {string} folder @param {string} name @param {string} file */
  function binary(folder, name, file) {
    return join(dirname(createRequire(join(clone, folder, 'package.json')).resolve(`${name}/package.json`)), file);
  }
}

const emulate = `
import { createEmulator } from './dist/index.js';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
const emulator = createEmulator();
const operations = operationsOf(description);
const ask = ({ method, path }) =>
  emulator.fetch('http://localhost' + path.replace(/\\{\\w+\\}/g, 'x'), { method, headers: { 'X-Auth-Token': 'a-token', 'Content-Type': 'application/json' }, ...(method === 'POST' && { body: '{}' }) });
`;
const firstAnswer = `${emulate} await ask(operations.find(({ operationId }) => operationId === 'getIntelligentTask'));`;
const everyAnswer = `${emulate} for (const operation of operations) await ask(operation);`;
const firstCheck = `
import { createDriftReporter } from './dist/index.js';
const reporter = createDriftReporter({ onDrift() {} });
const request = new Request('https://modelarts.eu-de.otc.t-systems.com/v2/p/datasets/d/tasks/t');
reporter.onResponse({ request, response: Response.json({}), schemaPath: '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}' });
await reporter.settled();
`;
