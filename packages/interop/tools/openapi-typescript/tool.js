import { enumsHave, meaningsStand, valuesCompile } from '../../harness/enums.js';
import { samplesCompile } from '../../harness/validators.js';

const IMPORTS = "import type { components } from './api.js';";
/** @param {string} component */
const typeOf = (component) => `components['schemas']['${component}']`;

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-typescript',
  purpose: 'TypeScript types',
  variants: [
    {
      name: 'types',
      runs: (trial) => trial.run('openapi-typescript', trial.file, '--output', 'api.ts'),
      compiles: (trial) => trial.compile('api.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
    {
      name: 'types and enums (`--enum`)',
      runs: (trial) => trial.run('openapi-typescript', trial.file, '--enum', '--output', 'api.ts'),
      compiles: (trial) => trial.compile('api.ts'),
      async enums(trial) {
        const api = await trial.load('api.ts');
        enumsHave(trial, (component) => api[component]);
        meaningsStand(trial, trial.read('api.ts'), (component) => `export enum ${component} {`);
      },
    },
  ],
};
