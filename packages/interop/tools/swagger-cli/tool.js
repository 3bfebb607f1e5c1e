/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@apidevtools/swagger-cli',
  purpose: 'Reads and validates descriptions',
  reads: 'openapi-3.0.yaml',
  variants: [{ name: 'validate', runs: (trial) => trial.run('swagger-cli', 'validate', trial.file) }],
};
