import { valuesPass } from '../../harness/enums.js';
import { samplesPass } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

/** @param {Trial} trial @returns {Promise<(component: string) => ((value: any) => unknown) | undefined>} */
async function validators(trial) {
  const { validatorOf } = await trial.load('validators.js');
  return validatorOf;
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'ajv',
  purpose: 'Validates values by schemas',
  variants: [
    {
      name: 'strict mode',
      async runs(trial) {
        // The keywords of OpenAPI and its extensions are none of JSON Schema's, and strict mode wants to be told of them.
        trial.write(
          'validators.js',
          `import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import description from './openapi.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats(ajv);
const names = new Set(['discriminator']);
JSON.stringify(description.components, (key, value) => (key.startsWith('x-') && names.add(key), value));
ajv.addVocabulary([...names]);
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'description', components: { schemas: description.components.schemas } });

export function validatorOf(component) {
  const validate = ajv.compile({ $ref: \`description#/components/schemas/\${component}\` });
  return (value) => {
    if (!validate(value)) throw new Error(ajv.errorsText(validate.errors));
    return value;
  };
}
export const errors = Object.keys(description.components.schemas).flatMap((component) => {
  try {
    validatorOf(component);
    return [];
  } catch (error) {
    return [\`\${component}: \${error.message}\`];
  }
});
`,
        );
        const { errors } = await trial.load('validators.js');
        if (errors.length > 0) throw new Error(errors.join('\n'));
      },
      samples: async (trial) => samplesPass(trial, await validators(trial)),
      enums: async (trial) => valuesPass(trial, await validators(trial)),
    },
  ],
};
