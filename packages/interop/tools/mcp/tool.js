/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-mcp-generator',
  purpose: 'Servers of the Model Context Protocol',
  variants: [
    {
      name: 'a server',
      runs: (trial) => trial.run('openapi-mcp-generator', '--input', trial.file, '--output', trial.path('server'), '--force'),
    },
  ],
};
