// How IBM wants an API to be that it designs itself, its names and limits: this one is as it is.
const HOUSE_STYLE = [
  'ibm-accept-and-return-models',
  'ibm-enum-casing-convention',
  'ibm-integer-attributes',
  'ibm-path-segment-casing-convention',
  'ibm-property-casing-convention',
  'ibm-required-array-properties-in-response',
  'ibm-unique-parameter-request-property-names',
];
// What OpenAPI 3.0 has not, and 3.1 has.
const OF_3_0 = ['ibm-schema-keywords', 'no-$ref-siblings'];
// It wants no enum for a boolean. Pages list both values and what each means, as with any other list of values, and the
// description is compared with them. The rule has more to say, so it stays on.
const OF_BOOLEANS = "'enum' should not be defined for boolean schemas";

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
        trial.write(
          'lint.mjs',
          `import { spawnSync } from 'node:child_process';
const options = ['openapi.json', '--errors-only', '--json', '--ruleset', 'ruleset.json'];
const { stdout, stderr } = spawnSync('lint-openapi', options, { encoding: 'utf8', maxBuffer: 1e9 });
if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
const found = JSON.parse(stdout).error.results.filter(({ message }) => message !== ${JSON.stringify(OF_BOOLEANS)});
if (found.length > 0) throw new Error(JSON.stringify(found, null, 2));
`,
        );
        return trial.run('node', 'lint.mjs');
      },
    },
  ],
};
