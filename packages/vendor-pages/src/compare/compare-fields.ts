import { itemsOf, mapValuesOf, type Property, propertiesOf, type Schema, targetOf, variantsOf } from '@modelarts-openapi/openapi-model';
import type { Field, Page, Table } from '../facts/page.js';
import { type PageType, pageTypeOf } from '../facts/page-type.js';
import { referredName, referredTable } from '../facts/referred-table.js';
import { compareField, compareMandatory } from './compare-field.js';
import type { ComparisonReport } from './comparison-report.js';
import { objectPathsOf } from './object-paths.js';

/** Walks down from the table of a body, along the references of the page and the schemas side by side. */
export function compareFields(table: Table, schema: Schema, operation: string, page: Page, report: ComparisonReport): Set<Table> {
  const seen = new Map<Table, Set<Schema>>();
  const paths = objectPathsOf(report.description, schema);
  compareTable(table, schema, '');
  return new Set(seen.keys());

  function compareTable(at: Table, schema: Schema, reachedBy: string): void {
    // Tables refer to themselves, and to others from several places.
    const met = seen.get(at) ?? new Set();
    const target = targetOf<Schema>(report.description, schema);
    if (met.has(target)) return;
    seen.set(at, met.add(target));
    const path = paths.get(target) ?? reachedBy;

    const properties = propertiesOf(report.description, schema);
    for (const field of at.fields) {
      const location = `${operation} ${path}${field.name}`;
      const property = properties.get(field.name);
      if (!property) {
        report.add(
          'field-only-on-page',
          location,
          `the page has the field ${field.name} (${field.type}), the description does not`,
          field.line,
        );
        continue;
      }
      compareMandatory(field, property.required, location, report);
      compareField(field, property.schema, location, report);
      compareReferred(field, property.schema, `${path}${field.name}`, location);
    }
    compareMissing(at, properties, path);
  }

  function compareMissing(at: Table, properties: ReadonlyMap<string, Property>, path: string): void {
    const names = new Set(at.fields.map(({ name }) => name));
    for (const [name, { schema }] of properties) {
      if (names.has(name)) continue;
      const location = `${operation} ${path}${name}`;
      const example = variantsOf(report.description, schema)[0]?.['x-observed-in'] as unknown;
      if (example !== undefined) report.notes.push(`${location} is known from examples only (${String(example)})`);
      // A row that could not be read is reported as such.
      else if (!page.tableLost)
        report.add('field-only-in-description', location, `the description has the field ${name}, the page does not`, at.line);
    }
  }

  function compareReferred(field: Field, property: Schema, path: string, location: string): void {
    const type = pageTypeOf(field.type);
    const name = referredName(field);
    const referred = referredTable(page, field);
    if (referred) {
      const [schema, suffix] = insideOf(type, property, report);
      compareTable(referred, schema, `${path}${suffix}.`);
    } else if (name !== undefined && !page.tableLost) {
      report.add('table-missing', location, `its type is ${field.type}, and the page has no table ${name}`, field.line);
    }
  }
}

/** The schema inside of lists and maps, and how the path goes on. */
function insideOf(type: PageType, schema: Schema, report: ComparisonReport): [Schema, string] {
  if (type.kind !== 'array' && type.kind !== 'map') return [schema, ''];
  const variants = variantsOf(report.description, schema);
  const [mark, next, values] =
    type.kind === 'array' ? ['[]', type.items, itemsOf(variants)] : ['{}', type.values, mapValuesOf(variants) ?? {}];
  const [inner, suffix] = insideOf(next, values, report);
  return [inner, mark + suffix];
}
