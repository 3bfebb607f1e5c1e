import { readText } from '@modelarts-openapi/validation';
import type { Validate } from '../description/operations.js';
import type { Difference } from './difference.js';
import { validationDifferences } from './validation-differences.js';

/** Holds a parameter or a header against its schema, the text as it is, or the numbers that it stands for. */
export function checkText(
  text: string | string[],
  validate: Validate,
  name: string,
  location: string,
  onDifference: (difference: Difference) => void,
): void {
  const { value, errors } = readText(text, validate);
  for (const found of validationDifferences({ errors }, value, location, [name])) onDifference(found);
}
