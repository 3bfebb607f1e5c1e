import { enumsHave, valuesCompile, valuesPass } from '../../harness/enums.js';
import { samplesCompile, samplesPass } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

const IMPORTS = "import type * as api from './api/types/index.js';";
/** @param {string} component */
const typeOf = (component) => `api.${component}`;
/** @param {string} component */
const camelCase = (component) => `${component[0]?.toLowerCase()}${component.slice(1)}`;

/** @param {Trial} trial @param {string} plugin @param {string} folder where what it makes lies by default */
function generate(trial, plugin, folder) {
  trial.write(
    'kubb.config.mjs',
    `import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { ${plugin} } from '@kubb/plugin-${folder}';

export default defineConfig({
  input: { path: './openapi.json' },
  output: { path: './api', format: false },
  plugins: [pluginOas({ generators: [] }), ${plugin}()],
});
`,
  );
  return trial.run('kubb', 'generate', '--config', 'kubb.config.mjs');
}

/** @param {Trial} trial @returns {Promise<(component: string) => ((value: any) => unknown) | undefined>} */
async function validators(trial) {
  const schemas = await trial.load('api/zod/index.ts');
  return (component) => {
    const schema = schemas[`${camelCase(component)}Schema`];
    return schema && ((value) => schema.parse(value));
  };
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@kubb/cli',
  purpose: 'TypeScript types, clients, zod schemas',
  variants: [
    {
      name: 'types',
      runs: (trial) => generate(trial, 'pluginTs', 'ts'),
      compiles: (trial) => trial.compile('api/index.ts'),
      samples: (trial) => samplesCompile(trial, typeOf, IMPORTS),
      async enums(trial) {
        const api = await trial.load('api/index.ts');
        // Its names of enums of texts end otherwise than those of numbers.
        enumsHave(trial, (component) => api[camelCase(component)] ?? api[`${camelCase(component)}Enum`]);
        await valuesCompile(trial, typeOf, IMPORTS);
      },
    },
    {
      name: 'zod schemas',
      runs: (trial) => generate(trial, 'pluginZod', 'zod'),
      compiles: (trial) => trial.compile('api/index.ts'),
      samples: async (trial) => samplesPass(trial, await validators(trial)),
      enums: async (trial) => valuesPass(trial, await validators(trial)),
    },
  ],
};
