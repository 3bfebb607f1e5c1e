import { isObject, propertiesOf, type Schema } from '@modelarts-openapi/openapi-model';
import type { Page, Table } from '../facts/page.js';
import { referredTable } from '../facts/referred-table.js';
import { bodyIn, compareValue } from './compare-examples.js';
import type { ComparisonReport } from './comparison-report.js';

const DEEPEST = 32;

/** Objects that were held against a schema, by its name. */
export type Parts = Map<string, number>;

/**
 * Operations of one API share objects. Where a table of a page that describes no operation of ours has the name of a
 * schema, and no field that the schema has not, each such object in the examples of the page is held against it.
 */
export function compareParts(page: Page, report: ComparisonReport): Parts {
  const parts: Parts = new Map();
  const operation = `${page.operation?.method} ${page.operation?.path}`;
  const schemas = new Map(
    page.tables.flatMap((table) => (hasSchema(table, report) ? [[table, `#/components/schemas/${table.name}`]] : [])),
  );
  for (const [index, example] of page.examples.entries()) {
    const root = page.tables.find(({ kind, status = example.status }) => kind === example.kind && status === example.status);
    const body = bodyIn(example);
    if (root && body !== undefined) walk(body, root, `${operation} example ${index + 1}`, 0);

    function walk(value: unknown, table: Table, location: string, depth: number): void {
      if (Array.isArray(value)) for (const one of value) walk(one, table, location, depth + 1);
      if (!isObject(value) || depth > DEEPEST) return;
      const schema = schemas.get(table);
      if (schema !== undefined) {
        parts.set(table.name, (parts.get(table.name) ?? 0) + 1);
        compareValue(value, schema, example, report, (message, at = '', line = example.line) =>
          report.add('example-refused', [location, table.name, at].filter(Boolean).join(' '), message, line),
        );
      }
      for (const field of table.fields) {
        const referred = referredTable(page, field);
        if (referred && Object.hasOwn(value, field.name)) walk(value[field.name], referred, location, depth + 1);
      }
    }
  }
  return parts;
}

/** Whether the description has a schema for a table. One of the same name with other fields is about another object, which is noted. */
function hasSchema({ kind, name, fields }: Table, { closed, notes }: ComparisonReport): boolean {
  const schema = kind === 'object' ? closed.description.components?.schemas?.[name] : undefined;
  if (schema === undefined) return false;
  const properties = propertiesOf(closed.description, schema as Schema);
  const others = fields.filter((field) => !properties.has(field.name)).map((field) => field.name);
  if (others.length > 0) notes.push(`${name} is another object there than here: it has ${others.join(', ')}`);
  return others.length === 0;
}
