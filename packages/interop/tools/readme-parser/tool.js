/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@readme/openapi-parser',
  purpose: 'Reads and validates descriptions',
  variants: [
    {
      name: 'validate',
      runs(trial) {
        trial.write(
          'validate.mjs',
          `import { compileErrors, validate } from '@readme/openapi-parser';
const result = await validate('openapi.json');
if (!result.valid || result.warnings.length > 0) throw new Error(compileErrors(result));
`,
        );
        return trial.run('node', 'validate.mjs');
      },
    },
  ],
};
