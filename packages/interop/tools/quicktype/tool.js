import { samplesPass } from '../../harness/validators.js';

/** @param {any} schema */
const isObject = (schema) => schema.type === 'object' || schema.properties;

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'quicktype',
  purpose: 'Types in some twenty languages, from schemas',
  variants: [
    {
      name: 'TypeScript that checks what it reads',
      runs: (trial) =>
        trial.run('quicktype', '--src-lang', 'schema', `${trial.file}#/components/schemas/`, '--lang', 'typescript', '--out', 'api.ts'),
      compiles: (trial) => trial.compile('api.ts'),
      faults: {
        compiles: [
          {
            words:
              'It makes one type of all objects of a choice, which does not compile where one is a map and another has optional properties.',
            says: /is not assignable to 'string' index type/,
            description: 'map-or-properties.json',
          },
        ],
      },
      async samples(trial) {
        const { Convert } = await trial.load('api.ts');
        samplesPass(trial, (component) => {
          const to = Convert[`to${component}`];
          const from = Convert[`${component[0]?.toLowerCase()}${component.slice(1)}ToJson`];
          if (to && from) return (value) => JSON.parse(from(to(JSON.stringify(value))));
          // It has functions for objects alone; all else is part of one.
          return isObject(trial.description.components?.schemas?.[component]) ? undefined : (value) => value;
        });
      },
    },
  ],
};
