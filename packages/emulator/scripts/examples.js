import { jsonOf } from '@modelarts-openapi/openapi-model';

/** @import { Operation } from '@modelarts-openapi/openapi-model' */

/**
 * A module of the examples of operations, and its types, which know their names.
 *
 * @param {Operation[]} operations
 */
export function examplesOf(operations) {
  // Many operations have the same errors.
  /** @type {Map<string, string>} */
  const bodies = new Map();
  const nameOf = (/** @type {unknown} */ body) => {
    const text = JSON.stringify(body);
    const name = bodies.get(text) ?? `body${bodies.size}`;
    bodies.set(text, name);
    return name;
  };

  const parts = operations.map((operation) => {
    const examplesAt = (/** @type {string} */ status) => [...(jsonOf(operation.responses.get(status))?.examples ?? [])];
    const answers = examplesAt(operation.successStatus ?? '');
    const errors = [...operation.responses.keys()].filter((status) => /^[45]\d\d$/.test(status)).flatMap(examplesAt);
    const parameters = operation.parameters.filter(({ definition }) => definition.example !== undefined);
    return {
      operationId: operation.operationId,
      answers: answers.map(([name, { value }]) => /** @type {const} */ ([name, value])),
      errors: errors.map(([name, { value }]) => /** @type {const} */ ([name, value])),
      parameters: parameters.map(({ name, definition }) => /** @type {const} */ ([name, definition.example])),
    };
  });

  const object = (/** @type {(readonly [string, unknown])[]} */ entries) =>
    `{ ${entries.map(([name, value]) => `${JSON.stringify(name)}: ${nameOf(value)}`).join(', ')} }`;
  const of = (/** @type {'answers' | 'errors' | 'parameters'} */ part) =>
    `export const ${part} = {\n${parts.map((one) => `  ${one.operationId}: ${object(one[part])},\n`).join('')}};\n`;
  const exported = [of('answers'), of('errors'), of('parameters')].join('');
  const constants = [...bodies].map(([text, name]) => `const ${name} = ${text};\n`).join('');

  const names = (/** @type {(readonly [string, unknown])[]} */ entries) =>
    entries.map(([name]) => JSON.stringify(name)).join(' | ') || 'never';
  const declared = (/** @type {'answers' | 'errors' | 'parameters'} */ part, /** @type {(id: string) => string} */ type) =>
    `export declare const ${part}: {\n${parts
      .map((one) => `  readonly ${one.operationId}: Readonly<Record<${names(one[part])}, ${type(one.operationId)}>>;\n`)
      .join('')}};\n`;
  const types = `import type { ErrorResponse } from '@modelarts-openapi/types';
import type { AnswerOf } from '../declarations/operation.js';

/** What operations answer when all goes well, by operationId and the name of the example. */
${declared('answers', (id) => `NonNullable<AnswerOf<'${id}'>>`)}
/** Errors that operations answer, by operationId and the name of the example. */
${declared('errors', () => 'ErrorResponse')}
/** Values of parameters, by operationId and the name of the parameter. */
${declared('parameters', () => 'string')}`;
  return { js: constants + exported, types };
}
