/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@redocly/cli',
  purpose: 'Lints descriptions',
  variants: [
    {
      name: '`recommended-strict`, without a problem',
      runs: (trial) => trial.run('redocly', 'lint', 'openapi.json', '--extends', 'recommended-strict'),
    },
  ],
};
