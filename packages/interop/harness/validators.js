import { isDeepStrictEqual } from 'node:util';
import { get, keysOf, operationsOf } from '@modelarts-openapi/openapi-model';

/** @import { Trial } from './trial.js' */

/**
 * Holds a validator of each component against its samples: each has to pass, with nothing added and nothing dropped.
 *
 * @param {Pick<Trial, 'samples'>} trial
 * @param {(component: string) => ((value: any) => unknown) | undefined} validatorOf returns the value, or throws
 */
export function samplesPass({ samples }, validatorOf) {
  const wrong = samples.flatMap(({ component, value }) => {
    const validate = validatorOf(component);
    if (!validate) return [`${component} has no validator`];
    try {
      const passed = validate(structuredClone(value));
      return isDeepStrictEqual(passed, value) ? [] : [`${component} makes ${JSON.stringify(passed)} of ${JSON.stringify(value)}`];
    } catch (error) {
      return [`${component} refuses ${JSON.stringify(value)}: ${error instanceof Error ? error.message : error}`];
    }
  });
  if (samples.length === 0) throw new Error('The description shows no samples.');
  if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'));
}

/**
 * Holds a validator of each body against the samples of its component, as {@link samplesPass} does.
 *
 * @param {Trial} trial
 * @param {(operationId: string, body: 'Body' | 'Response') => ((value: any) => unknown) | undefined} validatorOf of what is sent, or of the
 *   answer to what succeeds
 */
export function bodiesPass({ description, samples }, validatorOf) {
  /** @type {Map<string | undefined, ((value: any) => unknown) | undefined>} */
  const validators = new Map();
  for (const { operationId, requestBody, responses, successStatus = '' } of operationsOf(description)) {
    for (const [body, content] of /** @type {const} */ ([
      ['Body', requestBody?.content],
      ['Response', responses.get(successStatus)?.content],
    ])) {
      for (const { schemaPointer = '' } of content?.values() ?? []) {
        const { $ref = '#' } = /** @type {{ $ref?: string }} */ (get(description, schemaPointer));
        validators.set(keysOf($ref)[2], validatorOf(operationId, body));
      }
    }
  }
  samplesPass({ samples: samples.filter(({ component }) => validators.has(component)) }, (component) => validators.get(component));
}

/**
 * Holds a type of each component against its samples, as literals: a property that it does not have is refused.
 *
 * @param {Trial} trial
 * @param {(component: string) => string} typeOf how a program writes the type
 * @param {string} imports that the program begins with
 */
export async function samplesCompile(trial, typeOf, imports) {
  const { samples } = trial;
  if (samples.length === 0) throw new Error('The description shows no samples.');
  const lines = samples.map(
    ({ component, value }, index) => `export const sample${index}: ${typeOf(component)} = ${JSON.stringify(value)};`,
  );
  trial.write('samples.ts', `${imports}\n${lines.join('\n')}\n`);
  await trial.compile('samples.ts');
}
