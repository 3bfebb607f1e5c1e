/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@scalar/openapi-parser',
  purpose: 'Reads and validates descriptions',
  variants: [
    {
      name: 'validate',
      runs(trial) {
        trial.write(
          'validate.mjs',
          `import { readFileSync } from 'node:fs';
import { validate } from '@scalar/openapi-parser';
const { valid, errors } = await validate(readFileSync('openapi.json', 'utf8'));
if (!valid) throw new Error(JSON.stringify(errors));
`,
        );
        return trial.run('node', 'validate.mjs');
      },
    },
  ],
};
