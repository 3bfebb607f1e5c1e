import { valuesCompile } from '../../harness/enums.js';
import { samplesCompile } from '../../harness/validators.js';

const IMPORTS = "import type { Schemas } from './api.js';";
/** @param {string} component */
const typeOf = (component) => `Schemas.${component}`;

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'typed-openapi',
  purpose: 'TypeScript types and a client',
  variants: [
    {
      name: 'types and client',
      runs: (trial) => trial.run('typed-openapi', trial.file, '--output', 'api.ts'),
      compiles: (trial) => trial.compile('api.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
  ],
};
