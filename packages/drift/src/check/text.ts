import { readText } from '@modelarts-openapi/validation';
import type { Validate } from '../description/operations.js';
import type { Report } from './difference.js';
import { validationDifferences } from './validation-differences.js';

/** Holds a parameter or a header against its schema, the text as it is, or the numbers that it stands for. */
export function checkText(text: string | string[], validate: Validate, name: string, location: string, report: Report): void {
  const { value, errors } = readText(text, validate);
  for (const found of validationDifferences({ errors }, value, location, report.shown, [name])) report.add(found);
}
