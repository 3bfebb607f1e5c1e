import type { Validate, ValidationError } from '../description/operations.js';
import { keysOf, locationOf, valueAt } from '../json/location.js';
import { typeOf } from '../json/type-of.js';
import { shown } from '../secrets.js';
import { shortened } from '../text.js';
import type { Difference } from './difference.js';

/**
 * What a validator found in a value, as differences at locations such as `getIntelligentTask 200 result.events[].name`.
 *
 * @param within The names of what the value belongs to, such as that of a parameter: one may tell that the value is secret.
 */
export function validationDifferences(
  { errors, maps }: Pick<Validate, 'errors' | 'maps'>,
  body: unknown,
  prefix: string,
  within: readonly string[] = [],
): Difference[] {
  return ownErrors(errors ?? []).map((error) => {
    const keys = keysOf(error.instancePath);
    const name = nameIn(error);
    const at = [prefix, locationOf(body, name === undefined ? keys : [...keys, name], maps)];
    return { location: at.filter(Boolean).join(' '), ...inWords(error, valueAt(body, keys), [...within, ...keys]) };
  });
}

/** The field that is missing, that must not be there, or that tells kinds apart, where an error is about one. */
function nameIn({ params }: Pick<ValidationError, 'params'>): string | undefined {
  return (params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['tag']) as
    | string
    | undefined;
}

/** Without the errors that only say that a branch was not taken, and those that follow from others. */
function ownErrors(errors: readonly ValidationError[]): ValidationError[] {
  const own: ValidationError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') {
      // ajv lists the errors of the branches right before that of the choice between them.
      const branches: ValidationError[] = [];
      while (own.length > 0 && isWithin(own.at(-1)!.instancePath, error.instancePath)) branches.unshift(own.pop()!);
      own.push({ ...error, params: { ...error.params, branches } });
    } else {
      own.push(error);
    }
  }
  // A value of a wrong type is no value of the enum either.
  const wrongType = new Set(own.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return own.filter(({ keyword, instancePath }) => keyword === 'type' || keyword.endsWith('Properties') || !wrongType.has(instancePath));
}

const isWithin = (path: string, parent: string) => path === parent || path.startsWith(`${parent}/`);

function inWords(error: ValidationError, value: unknown, keys: string[]): Omit<Difference, 'location'> {
  const { keyword, params, message = '' } = error;
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const field = (value as Record<string, unknown>)?.[String(nameIn(error))];
      return { rule: 'undocumented-field', seen: `is not described, and is of type ${typeOf(field)}` };
    }
    case 'false schema':
      return { rule: 'undocumented-field', seen: `is not described, and is of type ${typeOf(value)}` };
    case 'discriminator':
      if (params['tagValue'] === undefined) return { rule: 'missing-field', seen: 'is missing', expected: 'expected always' };
      return {
        rule: 'unknown-value',
        seen: `is ${shown(params['tagValue'], [...keys, String(params['tag'])])}`,
        expected: 'expected one of the described kinds',
      };
    case 'required':
      return { rule: 'missing-field', seen: 'is missing', expected: 'expected always' };
    case 'type':
      return { rule: 'wrong-type', seen: `is of type ${typeOf(value)}`, expected: `expected ${listed(params['type'])}` };
    case 'enum':
    case 'const':
      return { rule: 'unknown-value', seen: `is ${shown(value, keys)}`, expected: `expected ${options(error)}` };
    case 'oneOf':
    case 'anyOf': {
      const all = (params['branches'] as ValidationError[] | undefined) ?? [];
      // A branch whose values are all of another type says so in an error of the type too.
      const isOfOtherType = (branch: ValidationError) =>
        hasValues(branch) && !valuesOf(branch).some((one) => typeOf(one) === typeOf(value));
      const branches = all.filter((branch) => !isOfOtherType(branch));
      if (branches.length > 0 && branches.every((branch) => branch.keyword === 'type')) {
        return {
          rule: 'wrong-type',
          seen: `is of type ${typeOf(value)}`,
          expected: `expected ${listed(branches.map(({ params }) => params['type']))}`,
        };
      }
      const forms = [
        ...new Set(branches.map((branch) => (hasValues(branch) ? options(branch) : (branch.message ?? '').replace(/^must /, '')))),
      ];
      const rule = branches.some(hasValues) ? 'unknown-value' : 'invalid-value';
      return {
        rule,
        seen: `is ${shown(value, keys)}`,
        expected: `expected ${forms.join(', or ') || 'exactly one of the described forms'}`,
      };
    }
    default:
      return { rule: 'invalid-value', seen: `is ${shown(value, keys)}`, expected: message.replace(/^must/, 'expected to') };
  }
}

const hasValues = ({ keyword }: ValidationError) => keyword === 'enum' || keyword === 'const';
const valuesOf = ({ params }: ValidationError) => (params['allowedValues'] ?? [params['allowedValue']]) as unknown[];

function options(error: ValidationError): string {
  const values = valuesOf(error).map((value) => shortened(JSON.stringify(value)));
  // The description's own values, which are no secrets.
  return values.length > 1 ? `one of ${values.join(', ')}` : (values[0] ?? 'nothing');
}

const listed = (types: unknown) => [...new Set([types].flat())].join(' or ');
