import { itemsOf, type Schema, typesOf, valuesOf, variantsOf } from '@modelarts-openapi/openapi-model';
import type { Field } from '../facts/page.js';
import { innermost, pageTypeOf, typeInWords } from '../facts/page-type.js';
import { typeOfField } from '../facts/referred-table.js';
import type { ComparisonReport } from './comparison-report.js';
import { schemaInWords, typesAgree } from './types-agree.js';

/** A field on the page against its schema: type, options and default. */
export function compareField(field: Field, schema: Schema, location: string, report: ComparisonReport): void {
  const { description } = report;
  if (!typesAgree(description, typeOfField(field), schema)) {
    report.add(
      'type-differs',
      location,
      `the page says ${typeInWords(field.type)}, the description ${schemaInWords(description, schema)}`,
      field.line,
    );
  }
  compareOptions(field, schema, location, report);
  compareDefault(field, schema, location, report);
}

/** Whether a field is mandatory, where the page says it. */
export function compareMandatory(field: Field, required: boolean, location: string, report: ComparisonReport): void {
  if (field.mandatory === undefined || field.mandatory === required) return;
  const [page, described] = required ? ['optional', 'required'] : ['mandatory', 'optional'];
  report.add('mandatory-differs', location, `the page says ${page}, the description ${described}`, field.line);
}

function compareOptions(field: Field, schema: Schema, location: string, report: ComparisonReport): void {
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
  const preset = offered.length === 0 ? field.default?.value : undefined;
  if (offered.length === 0 && preset === undefined && described.size > 1) {
    const values = [...described.keys()].join(', ');
    report.add('options-only-in-description', location, `the description has the values ${values}, the page lists none`, field.line);
    return;
  }
  const known = new Set([...offered.flatMap(({ values }) => values), preset]);
  for (const [value, example] of described) {
    if (known.has(value)) continue;
    if (example !== undefined) report.notes.push(`${location} = ${value} is known from examples only (${example})`);
    else
      report.add(
        'option-only-in-description',
        `${location} = ${value}`,
        `the description has the value ${value}, which the page does not offer`,
        field.line,
      );
  }
}

/** The values of an enum as text, with the example that has it where no page does. Of one that mixes types only those of the page's type count. */
function describedValues(field: Field, schema: Schema, { description }: ComparisonReport): Map<string, string | undefined> {
  const outer = variantsOf(description, schema);
  const type = pageTypeOf(field.type);
  const variants = outer.some((variant) => typesOf(variant).includes('array')) ? variantsOf(description, itemsOf(outer)) : outer;
  const values = variants.flatMap((variant) =>
    valuesOf(variant).map((value) => ({ value, example: variant['x-observed-in'] as string | undefined })),
  );
  const inside = innermost(type);
  const wanted = inside.kind === 'scalar' ? ({ String: 'string', Boolean: 'boolean' }[inside.name as string] ?? 'number') : undefined;
  const ofType = values.filter(({ value }) => typeof value === wanted);
  return new Map((ofType.length > 0 ? ofType : values).map(({ value, example }) => [String(value), example]));
}

function compareDefault(field: Field, schema: Schema, location: string, report: ComparisonReport): void {
  const found = variantsOf(report.description, schema).find((variant) => 'default' in variant)?.['default'] as unknown;
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
