// How IBM wants an API to be that it designs itself, its names and limits: this one is as it is.
const HOUSE_STYLE = [
  'ibm-accept-and-return-models',
  'ibm-enum-casing-convention',
  'ibm-integer-attributes',
  'ibm-path-segment-casing-convention',
  'ibm-property-casing-convention',
  'ibm-required-array-properties-in-response',
];
// What OpenAPI 3.0 has not, and 3.1 has.
const OF_3_0 = ['ibm-schema-keywords', 'no-$ref-siblings'];

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'ibm-openapi-validator',
  purpose: 'Lints descriptions',
  variants: [
    {
      name: 'lint, without an error but for house style',
      runs(trial) {
        const rules = Object.fromEntries([...HOUSE_STYLE, ...OF_3_0].map((rule) => [rule, 'off']));
        trial.write('ruleset.json', JSON.stringify({ extends: '@ibm-cloud/openapi-ruleset', rules }));
        return trial.run('lint-openapi', 'openapi.json', '--errors-only', '--ruleset', 'ruleset.json');
      },
    },
  ],
};
