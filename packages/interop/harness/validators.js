import { isDeepStrictEqual } from 'node:util';
import { get, join, keysOf, operationsOf } from '@modelarts-openapi/openapi-model';
import { Failures } from './failures.js';
import { faultsIn } from './samples.js';

/** @import { Trial } from './trial.js' */
/** @import { Sample } from './samples.js' */

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
  if (wrong.length > 0) throw new Failures(wrong);
}

/**
 * Holds values that a tool has made up against the description, as ajv reads it.
 *
 * @param {Trial} trial
 * @param {Sample[]} values
 */
export function valuesFit({ description }, values) {
  const faults = faultsIn(description);
  const wrong = values.flatMap(({ component, value }) => {
    const fault = faults(join('#', 'components', 'schemas', component), value);
    return fault ? [`${component}: ${fault} in ${JSON.stringify(value)}`] : [];
  });
  if (values.length === 0) throw new Error('It made no values.');
  if (wrong.length > 0) throw new Failures(wrong);
}

/**
 * Holds bodies that a tool sends against the description, as ajv reads it.
 *
 * @param {Pick<Trial, 'description'>} trial
 * @param {{ method: string, path: string, body: unknown }[]} sent
 */
export function bodiesFit({ description }, sent) {
  const faults = faultsIn(description);
  const operations = operationsOf(description);
  const wrong = sent.flatMap(({ method, path, body }) => {
    const operation = operations.find((one) => one.method === method && one.path === path);
    const schema = operation?.requestBody?.content.get('application/json')?.schemaPointer;
    const fault = schema ? faults(schema, body) : body === undefined ? '' : 'it has a body';
    return fault ? [`${method} ${path}: ${fault} in ${JSON.stringify(body)}`] : [];
  });
  if (wrong.length > 0) throw new Failures(wrong);
}

/**
 * Holds answers of a server against the description, as ajv reads it: each has to be one of those that its operation has.
 *
 * @param {Trial} trial
 * @param {{ operationId: string, title: string, status: number, body: unknown }[]} answers
 * @param {{ shown?: boolean }} [options] `shown`: each has to be an example of the description
 */
export function answersFit({ description }, answers, { shown = false } = {}) {
  const faults = faultsIn(description);
  const operations = new Map(operationsOf(description).map((operation) => [operation.operationId, operation]));
  const wrong = answers.flatMap(({ operationId, title, status, body }) => {
    const media = operations.get(operationId)?.responses.get(String(status))?.content.get('application/json');
    if (!media?.schemaPointer) return body === undefined ? [] : [`${title}: ${status} has no body, and it is ${JSON.stringify(body)}`];
    const fault = faults(media.schemaPointer, body);
    if (fault) return [`${title}: ${fault} in ${JSON.stringify(body)}`];
    const isShown = [...media.examples.values()].some(({ value }) => isDeepStrictEqual(value, body));
    return shown && !isShown ? [`${title}: no example is ${JSON.stringify(body)}`] : [];
  });
  if (wrong.length > 0) throw new Failures(wrong);
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
