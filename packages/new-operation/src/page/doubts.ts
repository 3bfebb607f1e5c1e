import { pageTypeOf } from '@modelarts-openapi/vendor-pages';
import { optionValuesOf } from '../schemas/field-schema.js';
import type { VendorPage } from './vendor-page.js';

/** What a page says that is likely a slip, in words. */
export function doubtsOf({ page }: VendorPage): string[] {
  return page.tables.flatMap(({ name, fields }) =>
    fields.flatMap((field) => {
      const where = `${name}: ${field.name}`;
      const missing = missingNumber(optionValuesOf(field));
      const { leftOut = [] } = field;
      return [
        ...(leftOut.length > 0
          ? [`${where} has ${leftOut.length} bullets that were read as no values${leftOut[0] ? `, from line ${leftOut[0]} on` : ''}`]
          : []),
        ...(pageTypeOf(field.type).kind === 'unknown'
          ? [`${where} is of type ${field.type}, which is not known: its schema says nothing`]
          : []),
        ...(missing !== undefined ? [`${where} lists values from 0 on, but not ${missing}: look whether the page lost it`] : []),
      ];
    }),
  );
}

/** The number that a list from 0 on leaves out, where it is one. */
function missingNumber(values: readonly unknown[]): number | undefined {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  if (numbers.length < 2 || !numbers.includes(0) || Math.max(...numbers) !== numbers.length) return undefined;
  return numbers.map((_, index) => index).find((number) => !numbers.includes(number));
}
