/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@apidevtools/swagger-parser',
  purpose: 'Reads and validates descriptions',
  variants: [
    {
      name: 'validate',
      runs(trial) {
        trial.write('validate.mjs', "import parser from '@apidevtools/swagger-parser';\nawait parser.validate('openapi.json');\n");
        return trial.run('node', 'validate.mjs');
      },
    },
  ],
};
