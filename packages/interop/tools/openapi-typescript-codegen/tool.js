import { enumsHave, meaningsStand, valuesCompile } from '../../harness/enums.js';
import { samplesCompile } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

const IMPORTS = "import type * as api from './api/index.js';";
/** @param {string} component */
const typeOf = (component) => `api.${component}`;

/** @param {Trial} trial @param {string[]} options */
const generate = (trial, ...options) => trial.run('openapi', '--input', trial.file, '--output', trial.path('api'), ...options);

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-typescript-codegen',
  purpose: 'TypeScript types and a client',
  reads: 'openapi-3.0.yaml',
  variants: [
    {
      name: 'types, enums and client',
      runs: (trial) => generate(trial),
      compiles: (trial) => trial.compile('api/index.ts'),
      async enums(trial) {
        const api = await trial.load('api/index.ts');
        enumsHave(trial, (component) => api[component]);
        const text = Object.keys(api).map((name) => (trial.has(`api/models/${name}.ts`) ? trial.read(`api/models/${name}.ts`) : ''));
        meaningsStand(trial, text.join('\n'), (component) => `export enum ${component} {`);
      },
    },
    {
      name: 'types, with unions in place of enums (`--useUnionTypes`)',
      runs: (trial) => generate(trial, '--useUnionTypes'),
      compiles: (trial) => trial.compile('api/index.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
  ],
};
