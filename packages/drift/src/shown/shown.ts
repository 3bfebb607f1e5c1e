import { shortened, shown } from '@modelarts-openapi/validation';
import { personal } from '../generated/validators.js';

/** How what was recorded is shown in a finding. */
export interface Shown {
  /** A value, by the names that lead to it. */
  value(value: unknown, location: readonly string[]): string;
  /** A name that the description does not have, of a field or a parameter. */
  name(name: string): string;
  /** A segment of a path that is not described. */
  segment(segment: string): string;
  /** A method or a media type. */
  word(word: string, pattern: RegExp): string;
}

/** What stands for a name that is not shown. */
export const HIDDEN = '{…}';
// A token may stand where a name does: in a bare query, as a key, in a path. What reads like a name of an API is shown.
const NAME = /^@?_*[a-z]+\d{0,3}(?:(?:[:.-]|_+)[A-Z]?[a-z]+\d{0,3}|[A-Z][a-z]+\d{0,3})*_*$/;
const SEGMENT = /^(?:v\d+(?:\.\d+)?|[a-z]+(?:[-_][a-z]+)*)$/;
const LONGEST_NAME = 40;
const LONGEST_SEGMENT = 24;

const names = new Set(personal);
/** A value, but what the description says is a secret or says who somebody is, and what is called like a secret. */
const value: Shown['value'] = (value, location) => shown(value, location, names);

/** Shows what a report needs to be acted upon, and nothing that could be a secret: texts by their length only. */
export const shapes: Shown = {
  value: (given, location) =>
    typeof given === 'string' && !value(given, location).endsWith('(hidden)')
      ? `a text of ${given.length} ${given.length === 1 ? 'character' : 'characters'}`
      : value(given, location),
  name: (name) => (name.length <= LONGEST_NAME && NAME.test(name) ? name : HIDDEN),
  segment: (segment) => (segment.length <= LONGEST_SEGMENT && SEGMENT.test(segment) ? segment : '{id}'),
  word: (word, pattern) => (pattern.test(word) ? word : HIDDEN),
};

/** Shows texts too, shortened, but for secrets and people. For who asks for it. */
export const values: Shown = { ...shapes, value, name: shortened };
