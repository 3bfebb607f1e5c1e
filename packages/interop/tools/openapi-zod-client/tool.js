import { valuesPass } from '../../harness/enums.js';
import { samplesPass } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

/** @param {Trial} trial @returns {Promise<(component: string) => ((value: any) => unknown) | undefined>} */
async function validators(trial) {
  const { schemas } = await trial.load('api.ts');
  return (component) => schemas[component] && ((value) => schemas[component].parse(value));
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-zod-client',
  purpose: 'A client that validates, with zod',
  variants: [
    {
      name: 'client and zod schemas',
      // Without the flag it exports those schemas only that others refer to.
      runs: (trial) => trial.run('openapi-zod-client', trial.file, '--export-schemas', '--output', 'api.ts'),
      compiles: (trial) => trial.compile('api.ts'),
      samples: async (trial) => samplesPass(trial, await validators(trial)),
      enums: async (trial) => valuesPass(trial, await validators(trial)),
    },
  ],
};
