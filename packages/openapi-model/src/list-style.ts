import type { Parameter } from './operations.js';
import { wholeOf } from './references.js';
import type { Description } from './types.js';

/** How several values of a parameter are given: by its name again (`a=1&a=2`), or with commas between them (`a=1,2`). */
export type ListStyle = 'repeated' | 'separated';

/** How several values of a parameter are given; undefined where it takes one. */
export function listStyleOf(
  description: Description,
  { schema, definition }: Pick<Parameter, 'schema' | 'definition'>,
): ListStyle | undefined {
  if (![wholeOf(description, schema).type].flat().includes('array')) return undefined;
  return (definition.explode ?? true) ? 'repeated' : 'separated';
}
