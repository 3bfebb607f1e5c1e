import { valuesFit } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

/**
 * Its own depth ends inside labels of samples, where it puts `null` for whatever comes next. Fewer optional properties and items keep
 * steps of steps of tasks from going on for ever.
 */
const PROGRAM = `import { readFileSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'json-schema-faker';

const [only = '', tries, rounds] = process.argv.slice(2);
const { components } = JSON.parse(readFileSync('openapi.json', 'utf8').replaceAll('#/components/schemas/', '#/$defs/'));
const generator = createGenerator({ seed: 1, maxDepth: 100, maxDefaultItems: 2, optionalsProbability: 0.5 });
const values = [];
for (const [component, schema] of Object.entries(components.schemas)) {
  if (only && !(only in schema)) continue;
  for (let round = 0; round < Number(rounds); round++) values.push({ component, value: await made(component, Number(tries)) });
}
writeFileSync('values.json', JSON.stringify(values));

async function made(component, tries) {
  try {
    return await generator.generate({ $ref: \`#/$defs/\${component}\`, $defs: components.schemas });
  } catch (error) {
    if (tries > 1 && /were not found while additionalProperties is false/.test(error.message)) return made(component, tries - 1);
    throw error;
  }
}
`;

/**
 * @param {Trial} trial
 * @param {{ only?: string, tries: number, rounds: number }} options `only`: a keyword that schemas have
 */
function run(trial, { only = '', tries, rounds }) {
  trial.write('values.mjs', PROGRAM);
  return trial.run('node', 'values.mjs', only, String(tries), String(rounds));
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'json-schema-faker',
  purpose: 'Makes up values for schemas',
  variants: [
    {
      name: 'values of every schema, held against ajv',
      // Asked again where it gives up, which the next one is about.
      runs: (trial) => run(trial, { tries: 20, rounds: 50 }),
      samples: (trial) => valuesFit(trial, JSON.parse(trial.read('values.json'))),
      faults: {
        samples: [
          {
            words: 'It takes an extension (`x-…`) of an object without `properties` for one of them.',
            says: /x-[a-z-]+ must be (integer|object)/,
            description: 'extension.json',
          },
        ],
      },
    },
    {
      name: 'values of what needs one property or another (`minProperties`), each at the first try',
      runs: (trial) => run(trial, { only: 'minProperties', tries: 1, rounds: 1000 }),
      faults: {
        runs: [
          {
            words: 'It gives up now and then where an object has to have any one of its properties; asked again, it makes one.',
            says: /were not found while additionalProperties is false/,
            description: 'any-property.json',
          },
        ],
      },
    },
  ],
};
