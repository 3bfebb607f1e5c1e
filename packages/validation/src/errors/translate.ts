import { get, keysOf, typeOf } from '@modelarts-openapi/openapi-model';
import { shown } from '../shown/shown.js';
import type { AjvError } from './ajv-error.js';
import { type OwnError, ownErrors } from './own-errors.js';
import type { Expected, Rule, Seen, ValidationError } from './validation-error.js';

/** How a value at a location is shown. */
export type Show = (value: unknown, location: readonly string[]) => string;

/** How errors are translated. */
export interface TranslateOptions {
  /** Names of what the value belongs to, such as that of a parameter: one may tell that the value is a secret. */
  parentNames?: readonly string[];
  /** How a value is shown. Unless given, neither secrets nor what is inside of lists and objects. */
  show?: Show;
}

/**
 * What ajv found in a value, as one error for each thing that is wrong: none for a branch that was not taken, and
 * those of several forms together.
 */
export function validationErrors(
  errors: readonly AjvError[] | null | undefined,
  value: unknown,
  { parentNames = [], show = shown }: TranslateOptions = {},
): ValidationError[] {
  const translate = (error: OwnError): ValidationError => {
    const name = fieldOf(error);
    const holder = keysOf(error.instancePath);
    const location = name === undefined ? holder : [...holder, name];
    const there = get(value, location);
    const branches = (error.branches ?? []).map(translate);
    const { rule, expected } = meaningOf(error, there, branches);
    const seen: Seen | undefined =
      there === undefined ? undefined : { type: typeOf(there), shown: show(there, [...parentNames, ...location]) };
    return { location, rule, keyword: error.keyword, seen, expected, message: error.message ?? '', branches };
  };
  return ownErrors(errors ?? []).map(translate);
}

/** The field that is missing, that must not be there, or that tells kinds apart, where an error is about one. */
function fieldOf({ params }: AjvError): string | undefined {
  return (params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['tag']) as
    | string
    | undefined;
}

function meaningOf(
  { keyword, params, message = '' }: AjvError,
  there: unknown,
  branches: ValidationError[],
): { rule: Rule; expected: Expected } {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'false schema':
      return { rule: 'undocumented-field', expected: { kind: 'absence' } };
    case 'required':
      return { rule: 'missing-field', expected: { kind: 'presence' } };
    case 'discriminator':
      return there === undefined
        ? { rule: 'missing-field', expected: { kind: 'presence' } }
        : { rule: 'unknown-value', expected: { kind: 'kinds' } };
    case 'type':
      return { rule: 'wrong-type', expected: { kind: 'types', types: [params['type']].flat() as string[] } };
    case 'enum':
      return { rule: 'unknown-value', expected: { kind: 'values', values: params['allowedValues'] as unknown[] } };
    case 'const':
      return { rule: 'unknown-value', expected: { kind: 'values', values: [params['allowedValue']] } };
    case 'oneOf':
    case 'anyOf':
      return choiceOf(there, branches);
    default:
      return { rule: 'invalid-value', expected: { kind: 'constraint', text: message.replace(/^must /, '') } };
  }
}

function choiceOf(there: unknown, branches: ValidationError[]): { rule: Rule; expected: Expected } {
  // A branch whose values are all of another type says so in an error of the type too.
  const forms = branches
    .map(({ expected }) => expected)
    .filter((expected) => expected.kind !== 'values' || expected.values.some((one) => typeOf(one) === typeOf(there)));
  if (forms.length > 0 && forms.every(({ kind }) => kind === 'types')) {
    return { rule: 'wrong-type', expected: { kind: 'types', types: forms.flatMap((form) => (form.kind === 'types' ? form.types : [])) } };
  }
  return { rule: forms.some(({ kind }) => kind === 'values') ? 'unknown-value' : 'invalid-value', expected: { kind: 'forms', forms } };
}

/** The errors that are not about a choice but about what is wrong by one of its forms, in ajv's order. */
export function innermost(errors: readonly ValidationError[]): ValidationError[] {
  return errors.flatMap((error) => [...innermost(error.branches), error]);
}
