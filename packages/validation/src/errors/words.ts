import { shortened } from '../shown/shown.js';
import type { Expected, ValidationError } from './validation-error.js';

/** What is there, such as `is 9`, `is missing`, `is of type string`. */
export function seenInWords({ rule, seen }: Pick<ValidationError, 'rule' | 'seen'>): string {
  if (!seen) return 'is missing';
  if (rule === 'undocumented-field') return `is not described, and is of type ${seen.type}`;
  return rule === 'wrong-type' ? `is of type ${seen.type}` : `is ${seen.shown}`;
}

/** What was expected, such as `expected one of 1, 2`, `expected to be >= 0`; undefined where that is nothing. */
export function expectedInWords(expected: Expected): string | undefined {
  return expected.kind === 'absence' ? undefined : `expected ${inWords(expected)}`;
}

function inWords(expected: Expected): string {
  switch (expected.kind) {
    case 'presence':
      return 'always';
    case 'absence':
      return 'nothing';
    case 'kinds':
      return 'one of the described kinds';
    case 'types':
      return [...new Set(expected.types)].join(' or ');
    case 'constraint':
      return `to ${expected.text}`;
    case 'values': {
      const values = expected.values.map((value) => shortened(JSON.stringify(value)));
      return values.length > 1 ? `one of ${values.join(', ')}` : (values[0] ?? 'nothing');
    }
    case 'forms':
      return [...new Set(expected.forms.map(inWords))].join(', or ') || 'exactly one of the described forms';
  }
}
