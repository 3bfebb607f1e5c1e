import { valuesCompile } from '../../harness/enums.js';
import { bodiesPass, samplesCompile } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

const IMPORTS = "import type * as api from './api.js';";
/** @param {string} component */
const typeOf = (component) => `api.${component}`;

/** @param {Trial} trial @param {string} client @param {object} [output] */
function generate(trial, client, output = {}) {
  const config = { modelarts: { input: './openapi.json', output: { target: './api.ts', client, ...output } } };
  trial.write('orval.config.mjs', `export default ${JSON.stringify(config)};`);
  return trial.run('orval', '--config', 'orval.config.mjs');
}

/** It makes one schema of each body, whose parts have none. @param {Trial} trial */
async function bodiesPassSchemas(trial) {
  const schemas = await trial.load('api.ts');
  bodiesPass(trial, (operationId, body) => {
    const schema = schemas[`${operationId[0]?.toUpperCase()}${operationId.slice(1)}${body}`];
    return schema && ((value) => schema.parse(value));
  });
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'orval',
  purpose: 'Clients, hooks for React, zod schemas, mocks',
  variants: [
    {
      name: 'types and client (`fetch`)',
      runs: (trial) => generate(trial, 'fetch'),
      compiles: (trial) => trial.compile('api.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
    {
      name: 'hooks (`react-query`)',
      runs: (trial) => generate(trial, 'react-query', { httpClient: 'fetch' }),
      compiles: (trial) => trial.compile('api.ts'),
    },
    {
      name: 'mocks (`msw`)',
      runs: (trial) => generate(trial, 'fetch', { mock: true }),
      compiles: (trial) => trial.compile('api.ts'),
    },
    {
      name: 'zod schemas',
      runs: (trial) => generate(trial, 'zod'),
      compiles: (trial) => trial.compile('api.ts'),
      samples: bodiesPassSchemas,
      faults: {
        samples: [
          {
            words: 'It drops what an object has beside the properties that are listed, although `additionalProperties` is `true`.',
            says: /^(SampleStats|Counts) makes /,
            description: 'more-properties.json',
          },
        ],
      },
    },
  ],
};
