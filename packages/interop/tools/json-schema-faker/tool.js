import { valuesFit } from '../../harness/validators.js';

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'json-schema-faker',
  purpose: 'Makes up values for schemas',
  variants: [
    {
      name: 'values of every schema, held against ajv',
      runs(trial) {
        // Its own depth ends inside labels of samples, where it puts `null` for whatever comes next. Fewer optional
        // properties and items keep steps of steps of tasks from going on for ever.
        trial.write(
          'values.mjs',
          `import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'json-schema-faker';

const { components } = JSON.parse(readFileSync('openapi.json', 'utf8').replaceAll('#/components/schemas/', '#/$defs/'));
const generator = createGenerator({ seed: 1, maxDepth: 100, maxDefaultItems: 2, optionalsProbability: 0.5 });
const values = [];
for (const component of Object.keys(components.schemas)) {
  for (let round = 0; round < 50; round++) {
    values.push({ component, value: await generator.generate({ $ref: \`#/$defs/\${component}\`, $defs: components.schemas }) });
  }
}
writeFileSync('values.json', JSON.stringify(values));
`,
        );
        return trial.run('node', 'values.mjs');
      },
      samples: (trial) => valuesFit(trial, JSON.parse(trial.read('values.json'))),
    },
  ],
};
