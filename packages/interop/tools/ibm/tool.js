/** @import { Trial } from '../../harness/trial.js' */

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
// It wants no enum for a boolean. Pages list both values and what each means, as with any other list of values, and the
// description is compared with them. The rule has more to say, so it is off there alone.
const OF_BOOLEANS = 'ibm-property-attributes';

/** @param {Trial} trial where both values of a boolean are listed */
const booleans = ({ schemas }) => [...schemas].flatMap(([pointer, schema]) => (schema.type === 'boolean' && schema.enum ? pointer : []));

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'ibm-openapi-validator',
  purpose: 'Lints descriptions',
  variants: [
    {
      name: 'lint, without an error but for house style',
      runs(trial) {
        const rules = Object.fromEntries([...HOUSE_STYLE, ...OF_3_0].map((rule) => [rule, 'off']));
        const overrides = [{ files: booleans(trial).map((pointer) => `*${pointer}/enum`), rules: { [OF_BOOLEANS]: 'off' } }];
        trial.write('ruleset.json', JSON.stringify({ extends: '@ibm-cloud/openapi-ruleset', rules, overrides }));
        return trial.run('lint-openapi', 'openapi.json', '--errors-only', '--ruleset', 'ruleset.json');
      },
    },
  ],
};
