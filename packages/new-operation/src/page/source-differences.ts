import type { Field, Page, Table } from '@modelarts-openapi/vendor-pages';
import type { FactsSource } from './facts.js';

/** Where another source says otherwise than the page that the operation is written from, in words. */
export function sourceDifferences(page: Page, { name, page: otherPage }: FactsSource): string[] {
  const differences = page.tables.flatMap((table) => {
    const other = sameTable(otherPage.page, table);
    return other ? differencesIn(table, other) : [`it has no table ${table.name}`];
  });
  return differences.length > 0 ? [[`${name} says otherwise:`, ...differences].join('\n  ')] : [];
}

function sameTable({ tables }: Page, { kind, name }: Table): Table | undefined {
  return tables.find((other) => other.kind === kind && (kind !== 'object' || other.name === name));
}

function differencesIn(table: Table, other: Table): string[] {
  const prefix = table.kind === 'object' ? `${table.name}.` : '';
  const named = (field: Field) => other.fields.find((one) => one.name === field.name);
  return [
    ...table.fields.flatMap((field) => {
      const its = named(field);
      if (!its) return [`${prefix}${field.name} is not there`];
      return differencesOf(field, its).map((difference) => `${prefix}${field.name}: ${difference}`);
    }),
    ...other.fields
      .filter((field) => !table.fields.some(({ name }) => name === field.name))
      .map((field) => `${prefix}${field.name} is only there (${field.type})`),
  ];
}

function differencesOf(field: Field, its: Field): string[] {
  const values = (one: Field) => one.options.map(({ value }) => value);
  const more = values(its).filter((value) => !values(field).includes(value));
  const less = values(field).filter((value) => !values(its).includes(value));
  return [
    ...(its.type === field.type ? [] : [`${its.type}, not ${field.type}`]),
    ...(its.mandatory === field.mandatory ? [] : [its.mandatory ? 'mandatory' : 'not mandatory']),
    ...(more.length > 0 ? [`lists ${more.join(', ')}, too`] : []),
    ...(less.length > 0 ? [`does not list ${less.join(', ')}`] : []),
    ...(its.default?.value === field.default?.value
      ? []
      : [`its default is ${its.default?.value ?? 'not named'}, not ${field.default?.value ?? 'unnamed'}`]),
  ];
}
