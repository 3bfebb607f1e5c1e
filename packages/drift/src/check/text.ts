import type { Validate } from '../description/operations.js';
import type { Difference } from './difference.js';
import { validationDifferences } from './validation-differences.js';

/**
 * Holds a parameter or a header against its schema. It is text, so that `10` may be a string or a
 * number: it is as described if one of the two is, and else what is wrong is told of the better one.
 */
export function checkText(
  text: string | string[],
  validate: Validate,
  name: string,
  location: string,
  onDifference: (difference: Difference) => void,
): void {
  if (validate(text)) return;
  let errors = validate.errors ?? [];
  let read: unknown = text;
  const other = Array.isArray(text) ? text.map(scalar) : scalar(text);
  if (errors.some(({ keyword }) => keyword === 'type')) {
    if (validate(other)) return;
    const others = validate.errors ?? [];
    if (!others.some(({ keyword }) => keyword === 'type')) [errors, read] = [others, other];
  }
  for (const found of validationDifferences({ errors }, read, location, [name])) onDifference(found);
}

/** The number or the boolean that a text stands for, and else the text. */
function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
