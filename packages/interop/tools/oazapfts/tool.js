import { enumsHave, valuesCompile } from '../../harness/enums.js';
import { samplesCompile } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

const IMPORTS = "import type * as api from './api.js';";
/** @param {string} component */
const typeOf = (component) => `api.${component}`;

/** @param {Trial} trial @param {string[]} options */
const generate = (trial, ...options) => trial.run('oazapfts', ...options, '--allSchemas', trial.file, 'api.ts');

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'oazapfts',
  purpose: 'A function for each operation',
  reads: 'openapi-3.0.yaml',
  variants: [
    {
      name: 'types and functions',
      runs: (trial) => generate(trial),
      compiles: (trial) => trial.compile('api.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
    {
      name: 'types, functions and enums (`--enumStyle=enum`)',
      runs: (trial) => generate(trial, '--enumStyle=enum'),
      compiles: (trial) => trial.compile('api.ts'),
      async enums(trial) {
        const api = await trial.load('api.ts');
        enumsHave(trial, (component) => api[component]);
      },
    },
  ],
};
