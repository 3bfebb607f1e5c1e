/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-to-postmanv2',
  purpose: 'Collections for Postman',
  variants: [
    {
      name: 'a collection',
      runs: (trial) => trial.run('openapi2postmanv2', '--spec', trial.file, '--output', trial.path('collection.json')),
    },
  ],
};
