import type { Schema } from '@modelarts-openapi/openapi-model';
import { type Field, pageTypeOf } from '@modelarts-openapi/vendor-pages';
import { optionValuesOf, scalarOf, typed } from '../schemas/field-schema.js';
import { forbiddenIn, limitsIn } from '../schemas/limits.js';

/** What has to be accepted and refused in the place of a value, as far as the page says it. */
export interface Values {
  omitted?: unknown;
  accepted?: unknown[];
  refused?: unknown[];
}

/**
 * The values that a page offers for a field beside the one that is there, and what lies just outside of its limits.
 * Values of a wrong type are left out: they are tried by the page's own table.
 */
export function valuesOf(field: Field, there: unknown): Values {
  const scalar = pageTypeOf(field.type).kind === 'scalar' ? scalarOf(field) : undefined;
  if (scalar === undefined) return {};
  const options = optionValuesOf(field).filter((value) => value !== there);
  const outside = optionValuesOf(field).length === 0 || scalar === 'Boolean' ? [] : [unknownLike(optionValuesOf(field))];
  const limits = valuesAtLimits(limitsIn(field, scalar));
  const forbidden = scalar === 'String' ? forbiddenIn(field.description).map((one) => `a${one}b`) : [];
  const accepted = [...options, ...limits.accepted.filter((value) => value !== there)];
  const refused = [...outside, ...limits.refused, ...forbidden];
  return {
    ...(field.default && { omitted: typed(field.default.value, field) }),
    ...(accepted.length > 0 && { accepted }),
    ...(refused.length > 0 && { refused }),
  };
}

function unknownLike(values: readonly unknown[]): unknown {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return numbers.length > 0 ? Math.max(...numbers) + 1 : `${values[0]}-unknown`;
}

function valuesAtLimits({ minimum, maximum, minLength, maxLength, pattern }: Schema): { accepted: unknown[]; refused: unknown[] } {
  const text = (length: number) => 'x'.repeat(length);
  return {
    accepted: [minimum, maximum, minLength && text(minLength), maxLength && text(maxLength)].filter((one) => one !== undefined),
    refused: [
      minimum !== undefined && minimum - 1,
      maximum !== undefined && maximum + 1,
      minLength && text(minLength - 1),
      maxLength !== undefined && text(maxLength + 1),
      pattern?.startsWith('^[A-Z') && 'two words',
    ].filter((one) => one !== false && one !== undefined),
  };
}
