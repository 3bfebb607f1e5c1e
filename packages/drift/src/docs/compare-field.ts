import type { Field } from './facts.js';
import { innermost, pageTypeOf } from './page-type.js';
import type { Report } from './report.js';
import { itemsOf, typesOf, variantsOf, type Schema } from './schemas.js';
import { typeInWords, typesAgree } from './types-agree.js';

/** A field on the page against its schema: type, options and default. */
export function compareField(field: Field, schema: Schema, place: string, report: Report): void {
  const { description } = report;
  if (!typesAgree(pageTypeOf(field.type), schema, description)) {
    report.add('type-differs', place, `the page says ${field.type}, the description ${typeInWords(schema, description)}`, field.line);
  }
  compareOptions(field, schema, place, report);
  compareDefault(field, schema, place, report);
}

/** Whether a field is mandatory, where the page says it. */
export function compareMandatory(field: Field, required: boolean, place: string, report: Report): void {
  if (field.mandatory === undefined || field.mandatory === required) return;
  const [page, described] = required ? ['optional', 'required'] : ['mandatory', 'optional'];
  report.add('mandatory-differs', place, `the page says ${page}, the description ${described}`, field.line);
}

function compareOptions(field: Field, schema: Schema, place: string, report: Report): void {
  const described = describedValues(field, schema, report);
  // A value such as 0/false stands for two.
  const offered = field.options.map((option) => {
    const parts = option.value.split('/');
    const isOne = described.has(option.value) || !parts.every((part) => described.has(part));
    return { ...option, values: isOne ? [option.value] : parts };
  });
  for (const { value, values, line } of offered) {
    if (values.every((one) => described.has(one))) continue;
    report.add('option-only-on-page', `${place} = ${value}`, `the page offers the value ${value}, which the description does not have`, line);
  }
  // A default is a value too, where the page has no list.
  const known = new Set([...offered.flatMap(({ values }) => values), field.default?.value]);
  for (const value of described) {
    if (known.has(value)) continue;
    report.add('option-only-in-description', `${place} = ${value}`, `the description has the value ${value}, which the page does not offer`, field.line);
  }
}

/** The values of an enum as text. Of one that mixes types only those of the page's type count. */
function describedValues(field: Field, schema: Schema, { description }: Report): Set<string> {
  const outer = variantsOf(schema, description);
  const type = pageTypeOf(field.type);
  const variants = outer.some((variant) => typesOf(variant).includes('array')) ? variantsOf(itemsOf(outer), description) : outer;
  const values = variants.flatMap((variant) => (variant['enum'] ?? ('const' in variant ? [variant['const']] : [])) as unknown[]);
  const inside = innermost(type);
  const wanted = inside.kind === 'scalar' ? { String: 'string', Boolean: 'boolean' }[inside.name as string] ?? 'number' : undefined;
  const ofType = values.filter((value) => typeof value === wanted);
  return new Set((ofType.length > 0 ? ofType : values).map(String));
}

function compareDefault(field: Field, schema: Schema, place: string, report: Report): void {
  const found = variantsOf(schema, report.description).find((variant) => 'default' in variant)?.['default'] as unknown;
  const described = found === undefined ? undefined : String(found);
  const stated = field.default?.value;
  if (described === stated) return;
  const isSame = typeof found === 'number' && stated !== undefined && Number(stated) === found;
  if (isSame) return;
  const words = (value: string | undefined) => (value === undefined ? 'has none' : `says ${value}`);
  report.add('default-differs', place, `default: the page ${words(stated)}, the description ${words(described)}`, field.default?.line ?? field.line);
}
