import { enumsHave, meaningsStand, valuesCompile } from '../../harness/enums.js';
import { samplesCompile } from '../../harness/validators.js';

const IMPORTS = "import type * as api from './Api.js';";
/** @param {string} component */
const typeOf = (component) => `api.${component}`;

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'swagger-typescript-api',
  purpose: 'TypeScript types and a client',
  variants: [
    {
      name: 'types, enums and client',
      runs: (trial) => trial.run('swagger-typescript-api', 'generate', '--path', trial.file, '--output', trial.folder),
      compiles: (trial) => trial.compile('Api.ts'),
      async enums(trial) {
        const api = await trial.load('Api.ts');
        enumsHave(trial, (component) => api[component]);
        meaningsStand(trial, trial.read('Api.ts'), (component) => `export enum ${component} {`);
      },
    },
    {
      name: 'types, with unions in place of enums (`--generate-union-enums`)',
      runs: (trial) =>
        trial.run('swagger-typescript-api', 'generate', '--generate-union-enums', '--path', trial.file, '--output', trial.folder),
      compiles: (trial) => trial.compile('Api.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
  ],
};
