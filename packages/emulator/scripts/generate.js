// Writes what the emulator has of the description: validators, as JavaScript that neither ajv nor eval is needed for, and
// examples, jobs and lists with types of their own, so that what is renamed there no longer compiles here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonOf, kindsOf, operationsOf, personalNames, wholeOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import { generateValidators } from '@modelarts-openapi/validation/generate';
import { examplesOf } from './examples.js';

const operations = operationsOf(description);
const folder = new URL('../src/generated/', import.meta.url);
const mark = '// Generated from the description by scripts/generate.js. Do not edit.\n';
mkdirSync(folder, { recursive: true });
const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(new URL(name, folder), mark + text);

const schemas = operations.flatMap(({ parameters, requestBody }) => {
  const body = jsonOf(requestBody);
  const kinds = kindsOf(description, body?.schema);
  const bodies = kinds ? [...kinds.pointers.values()] : [body?.schemaPointer];
  return [
    ...parameters.filter(({ in: where }) => where === 'path' || where === 'query').map(({ schemaPointer }) => schemaPointer),
    ...bodies,
  ];
});
const code = await generateValidators(
  description,
  schemas.filter((pointer) => pointer !== undefined),
);
write('validators.js', code);
write(
  'validators.d.ts',
  `import type { Validate } from '@modelarts-openapi/validation';

/** By the pointer of the schema in the description. */
export declare const validators: Record<string, Validate>;
`,
);

const { js, types } = examplesOf(operations);
write('examples.js', js);
write('examples.d.ts', types);

const module = (/** @type {string} */ name, /** @type {[string, unknown][]} */ said) =>
  write(`${name}.ts`, `\n/** By operationId. */\nexport const ${name} = ${JSON.stringify(Object.fromEntries(said), null, 2)} as const;\n`);
module(
  'jobs',
  operations.flatMap(({ operationId, definition }) => (definition['x-job'] ? [[operationId, definition['x-job']]] : [])),
);
module(
  'lists',
  operations.flatMap(({ operationId, definition, parameters }) => {
    const pagination = definition['x-pagination'];
    if (!pagination) return [];
    const limit = parameters.find(({ in: where, name }) => where === 'query' && name === pagination.limit);
    return [[operationId, { ...pagination, pageSize: wholeOf(description, limit?.schema).default ?? 10 }]];
  }),
);
write(
  'personal.ts',
  `
/** Names of what holds secrets, or says who somebody is. */
export const personal: ReadonlySet<string> = new Set(${JSON.stringify(personalNames(description), null, 2)});
`,
);
