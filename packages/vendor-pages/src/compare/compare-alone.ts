import type { Finding } from '@modelarts-openapi/drift/findings';
import type { Description, Schema } from '@modelarts-openapi/openapi-model';
import type { Field, Table } from '../facts/page.js';
import { compareField as compareFieldInto } from './compare-field.js';
import { compareFields } from './compare-fields.js';
import { createReport } from './comparison-report.js';
import type { Descriptions } from './descriptions.js';

/** What a table says otherwise than a schema. What its fields refer to is not compared. */
export function compareTable(table: Table, schema: Schema, description: Description): Finding[] {
  const report = createReport('', { description } as Descriptions);
  const page = { operation: undefined, tables: [table], statuses: undefined, examples: [], unreadable: [], tableLost: false };
  compareFields(table, schema, 'table', page, report);
  return report.findings.filter(({ rule }) => rule !== 'table-missing');
}

/** What a field says otherwise than a schema. */
export function compareField(field: Field, schema: Schema, description: Description): Finding[] {
  const report = createReport('', { description } as Descriptions);
  compareFieldInto(field, schema, `field ${field.name}`, report);
  return report.findings;
}
