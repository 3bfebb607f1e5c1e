import { isDeepStrictEqual } from 'node:util';

/** @import { Trial } from './trial.js' */

/**
 * Holds a validator of each component against its samples: each has to pass, with nothing added and nothing dropped.
 *
 * @param {Trial} trial
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
