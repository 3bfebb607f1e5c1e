/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@stoplight/spectral-cli',
  purpose: 'Lints descriptions',
  variants: [
    {
      name: '`spectral:oas`, without a warning',
      runs(trial) {
        trial.write('.spectral.json', JSON.stringify({ extends: 'spectral:oas' }));
        return trial.run('spectral', 'lint', 'openapi.json', '--ruleset', '.spectral.json', '--fail-severity', 'warn');
      },
    },
  ],
};
