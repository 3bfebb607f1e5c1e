import { valuesCompile, valuesPass } from '../../harness/enums.js';
import { samplesCompile, samplesPass } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

const IMPORTS = "import type * as api from './api/types.gen.js';";
/** @param {string} component */
const typeOf = (component) => `api.${component}`;

/** @param {Trial} trial @param {...string} plugins */
function generate(trial, ...plugins) {
  return trial.run(
    'openapi-ts',
    '--input',
    trial.file,
    '--output',
    trial.path('api'),
    ...plugins.flatMap((plugin) => ['--plugins', plugin]),
  );
}

/** @param {Trial} trial @returns {Promise<(component: string) => ((value: any) => unknown) | undefined>} */
async function validators(trial) {
  const schemas = await trial.load('api/zod.gen.ts');
  return (component) => schemas[`z${component}`] && ((value) => schemas[`z${component}`].parse(value));
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@hey-api/openapi-ts',
  purpose: 'TypeScript types, clients, zod schemas',
  variants: [
    {
      name: 'types',
      runs: (trial) => generate(trial, '@hey-api/typescript'),
      compiles: (trial) => trial.compile('api/types.gen.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      enums: (trial) => valuesCompile(trial, typeOf, IMPORTS),
    },
    {
      name: 'SDK',
      runs: (trial) => generate(trial, '@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk'),
      compiles: (trial) => trial.compile('api/sdk.gen.ts'),
    },
    {
      name: 'zod schemas',
      runs: (trial) => generate(trial, 'zod'),
      compiles: (trial) => trial.compile('api/zod.gen.ts'),
      samples: async (trial) => samplesPass(trial, await validators(trial)),
      enums: async (trial) => valuesPass(trial, await validators(trial)),
      faults: {
        samples: [
          {
            words: 'It makes a `BigInt` of each `int64`, which its own types call a number and `JSON.stringify` refuses.',
            says: /serialize a BigInt/,
            description: 'int64.json',
          },
          {
            words: 'It drops what an object has beside the properties that are listed, although `additionalProperties` is `true`.',
            says: /^(SampleStats|SampleCounts|KeySampleCounts|Counts) makes /,
            description: 'more-properties.json',
          },
        ],
      },
    },
  ],
};
