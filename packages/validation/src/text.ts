import type { AjvError, Validate } from './errors/ajv-error.js';

/** What a text was read as, and what is wrong with that. */
export interface ReadText {
  value: unknown;
  /** None if it is as described. */
  errors: readonly AjvError[];
}

/**
 * Reads a parameter or a header by its schema. It is text, so that `10` may be a string or a number: it is as
 * described if one of the two is, and else what is wrong is told of the better one.
 *
 * @param text The text, or several ones of a list.
 */
export function readText(text: string | string[], validate: Validate): ReadText {
  if (validate(text)) return { value: text, errors: [] };
  const errors = validate.errors ?? [];
  if (!errors.some(isOfType)) return { value: text, errors };
  const other = Array.isArray(text) ? text.map(scalar) : scalar(text);
  if (validate(other)) return { value: other, errors: [] };
  const others = validate.errors ?? [];
  return others.some(isOfType) ? { value: text, errors } : { value: other, errors: others };
}

const isOfType = ({ keyword }: AjvError) => keyword === 'type';

/** The number or the boolean that a text stands for, and else the text. */
function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
