import { expectedInWords, locationOf, seenInWords, validationErrors } from '@modelarts-openapi/validation';
import type { Validate } from '../description/operations.js';
import type { Shown } from '../shown/shown.js';
import type { Difference } from './difference.js';

/**
 * What a validator found in a value, as differences at locations such as `getIntelligentTask 200 result.events[].name`.
 *
 * @param parentNames The names of what the value belongs to, such as that of a parameter: one may tell that the value is secret.
 */
export function validationDifferences(
  { errors, maps }: Pick<Validate, 'errors' | 'maps'>,
  body: unknown,
  prefix: string,
  shown: Shown,
  parentNames: readonly string[] = [],
): Difference[] {
  return validationErrors(errors, body, { parentNames, show: shown.value }).map((error) => {
    const expected = expectedInWords(error.expected);
    return {
      rule: error.rule,
      location: [prefix, locationOf(body, error.location, maps, shown.name)].filter(Boolean).join(' '),
      seen: seenInWords(error),
      ...(expected === undefined ? {} : { expected }),
    };
  });
}
