import { Failures } from './failures.js';

/** @import { Trial } from './trial.js' */

/** @typedef {{ enum?: (string | number)[], 'x-enum-varnames'?: string[], 'x-enum-descriptions'?: string[] }} NamedEnum */

/**
 * The named enums of a description: the value and the meaning of each name.
 *
 * @param {Trial} trial
 * @returns {{ component: string, members: { name: string, value: string | number, meaning: string }[] }[]}
 */
export function enumsOf({ description }) {
  const schemas = /** @type {Record<string, NamedEnum>} */ (description.components?.schemas ?? {});
  return Object.entries(schemas).flatMap(([component, schema]) => {
    const { 'x-enum-varnames': names, 'x-enum-descriptions': meanings, enum: values } = schema;
    if (!names || !values) return [];
    return [{ component, members: names.map((name, index) => ({ name, value: values[index] ?? '', meaning: meanings?.[index] ?? '' })) }];
  });
}

/**
 * Holds enums of TypeScript against those of the description: each value by its name.
 *
 * @param {Trial} trial
 * @param {(component: string) => Record<string, unknown> | undefined} enumOf
 */
export function enumsHave(trial, enumOf) {
  const wrong = enumsOf(trial).flatMap(({ component, members }) => {
    const made = enumOf(component);
    if (!made) return [`${component} is no enum`];
    return members.flatMap(({ name, value }) =>
      made[name] === value ? [] : [`${component}.${name} is ${JSON.stringify(made[name])} and not ${JSON.stringify(value)}`],
    );
  });
  if (enumsOf(trial).length === 0) throw new Error('The description has no enums.');
  if (wrong.length > 0) throw new Failures(wrong);
}

const MEMBER = /^\s*['"]?(\w+)['"]?\s*[=:]\s*[^\s]+,?$/;

/**
 * Holds what stands above each member of an enum against its meaning.
 *
 * @param {Trial} trial
 * @param {string} text the generated file
 * @param {(component: string) => string} startOf what an enum begins with
 */
export function meaningsStand(trial, text, startOf) {
  const wrong = enumsOf(trial).flatMap(({ component, members }) => {
    const start = text.indexOf(startOf(component));
    if (start < 0) return [`${component} is not there`];
    const lines = text.slice(start, text.indexOf('\n}', start)).split('\n').slice(1);
    return members.flatMap(({ name, meaning }) => {
      const at = lines.findIndex((line) => MEMBER.exec(line)?.[1] === name);
      const before = lines.slice(0, Math.max(at, 0));
      const above = before.slice(before.findLastIndex((line) => MEMBER.test(line)) + 1).join(' ');
      return at >= 0 && above.includes(meaning)
        ? []
        : [`${component}.${name} does not say ${JSON.stringify(meaning)}, but ${above.trim()}`];
    });
  });
  if (wrong.length > 0) throw new Failures(wrong);
}

/** No enum has it: none of the description's begins with this, or is that small. */
const OTHER = { string: 'no-such-value', number: -4242 };

/**
 * Holds types of enums against the compiler: each takes its values, and no other.
 *
 * @param {Trial} trial
 * @param {(component: string) => string} typeOf how a program writes the type
 * @param {string} imports that the program begins with
 */
export async function valuesCompile(trial, typeOf, imports) {
  const lines = enumsOf(trial).flatMap(({ component, members }, index) => [
    ...members.map(({ value }, at) => `export const value${index}_${at}: ${typeOf(component)} = ${JSON.stringify(value)};`),
    `// @ts-expect-error\nexport const other${index}: ${typeOf(component)} = ${JSON.stringify(otherThan(members))};`,
  ]);
  trial.write('values.ts', `${imports}\n${lines.join('\n')}\n`);
  await trial.compile('values.ts');
}

/**
 * Holds validators of enums against their values: each takes these, and no other.
 *
 * @param {Trial} trial
 * @param {(component: string) => ((value: any) => unknown) | undefined} validatorOf returns the value, or throws
 */
export function valuesPass(trial, validatorOf) {
  const wrong = enumsOf(trial).flatMap(({ component, members }) => {
    const validate = validatorOf(component);
    if (!validate) return [`${component} has no validator`];
    return [
      ...members.flatMap(({ value }) => (passes(validate, value) ? [] : [`${component} refuses ${JSON.stringify(value)}`])),
      ...(passes(validate, otherThan(members)) ? [`${component} takes ${JSON.stringify(otherThan(members))}`] : []),
    ];
  });
  if (wrong.length > 0) throw new Failures(wrong);
}

/** @param {{ value: string | number }[]} members */
const otherThan = ([first]) => OTHER[typeof first?.value === 'number' ? 'number' : 'string'];

/** @param {(value: any) => unknown} validate @param {string | number} value */
function passes(validate, value) {
  try {
    return validate(value) === value;
  } catch {
    return false;
  }
}
