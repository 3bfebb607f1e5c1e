import { itemsOf, type Schema, typesOf, valuesOf, variantsOf } from '../description/schemas.js';
import type { Field } from '../page/page.js';
import { innermost, pageTypeOf } from '../page/page-type.js';
import type { Report } from './report.js';
import { typeInWords, typesAgree } from './types-agree.js';

/** A field on the page against its schema: type, options and default. */
export function compareField(field: Field, schema: Schema, location: string, report: Report): void {
  const { description } = report;
  if (!typesAgree(pageTypeOf(field.type), schema, description)) {
    report.add('type-differs', location, `the page says ${field.type}, the description ${typeInWords(schema, description)}`, field.line);
  }
  compareOptions(field, schema, location, report);
  compareDefault(field, schema, location, report);
}

/** Whether a field is mandatory, where the page says it. */
export function compareMandatory(field: Field, required: boolean, location: string, report: Report): void {
  if (field.mandatory === undefined || field.mandatory === required) return;
  const [page, described] = required ? ['optional', 'required'] : ['mandatory', 'optional'];
  report.add('mandatory-differs', location, `the page says ${page}, the description ${described}`, field.line);
}

function compareOptions(field: Field, schema: Schema, location: string, report: Report): void {
  const described = describedValues(field, schema, report);
  // A value such as 0/false stands for two.
  const offered = field.options.map((option) => {
    const parts = option.value.split('/');
    const isOne = described.has(option.value) || !parts.every((part) => described.has(part));
    return { ...option, values: isOne ? [option.value] : parts };
  });
  for (const { value, values, line } of offered) {
    if (values.every((one) => described.has(one))) continue;
    report.add(
      'option-only-on-page',
      `${location} = ${value}`,
      `the page offers the value ${value}, which the description does not have`,
      line,
    );
  }
  // A default is a value too, where the page has no list.
  if (offered.length === 0 && field.default === undefined && described.size > 1) {
    const values = [...described.keys()].join(', ');
    report.add('options-only-in-description', location, `the description has the values ${values}, the page lists none`, field.line);
    return;
  }
  const known = new Set([...offered.flatMap(({ values }) => values), field.default?.value]);
  for (const [value, sample] of described) {
    if (known.has(value)) continue;
    if (sample !== undefined) report.notes.push(`${location} = ${value} is known from samples only (${sample})`);
    else
      report.add(
        'option-only-in-description',
        `${location} = ${value}`,
        `the description has the value ${value}, which the page does not offer`,
        field.line,
      );
  }
}

/** The values of an enum as text, with the sample that has it where no page does. Of one that mixes types only those of the page's type count. */
function describedValues(field: Field, schema: Schema, { description }: Report): Map<string, string | undefined> {
  const outer = variantsOf(schema, description);
  const type = pageTypeOf(field.type);
  const variants = outer.some((variant) => typesOf(variant).includes('array')) ? variantsOf(itemsOf(outer), description) : outer;
  const values = variants.flatMap((variant) =>
    valuesOf(variant).map((value) => ({ value, sample: variant['x-observed-in'] as string | undefined })),
  );
  const inside = innermost(type);
  const wanted = inside.kind === 'scalar' ? ({ String: 'string', Boolean: 'boolean' }[inside.name as string] ?? 'number') : undefined;
  const ofType = values.filter(({ value }) => typeof value === wanted);
  return new Map((ofType.length > 0 ? ofType : values).map(({ value, sample }) => [String(value), sample]));
}

function compareDefault(field: Field, schema: Schema, location: string, report: Report): void {
  const found = variantsOf(schema, report.description).find((variant) => 'default' in variant)?.['default'] as unknown;
  const described = found === undefined ? undefined : String(found);
  const stated = field.default?.value;
  if (described === stated) return;
  const isSame = typeof found === 'number' && stated !== undefined && Number(stated) === found;
  if (isSame) return;
  const words = (value: string | undefined) => (value === undefined ? 'has none' : `says ${value}`);
  report.add(
    'default-differs',
    location,
    `default: the page ${words(stated)}, the description ${words(described)}`,
    field.default?.line ?? field.line,
  );
}
