import { jsonOf, type Operation, propertiesOf } from '@modelarts-openapi/openapi-model';
import { describedOperation } from '../facts/described-operation.js';
import type { Page, Table } from '../facts/page.js';
import { compareExamples } from './compare-examples.js';
import { compareFields } from './compare-fields.js';
import { compareParameters } from './compare-parameters.js';
import { type ComparisonReport, createReport } from './comparison-report.js';
import type { Descriptions } from './descriptions.js';

/** What comparing a page comes to. */
export interface Comparison extends Pick<ComparisonReport, 'findings' | 'notes'> {
  /** The operation that the page is about, if the description has it. */
  operationId: string | undefined;
}

/** Compares the facts of a page with a description, in both directions. */
export function comparePage(page: Page, file: string, against: Descriptions): Comparison {
  const report = createReport(file, against);
  const { findings, notes } = report;
  if (!page.operation) return { operationId: undefined, findings, notes };

  const { method, path, line } = page.operation;
  const operation = describedOperation(page, against.operations);
  if (!operation) {
    report.add('operation-only-on-page', `${method} ${path}`, 'the page describes this operation, the description does not have it', line);
    return { operationId: undefined, findings, notes };
  }
  if (path !== operation.path)
    report.add('path-differs', `${operation.operationId} path`, `the page says ${path}, the description ${operation.path}`, line);
  compareParameters(page, operation, report);
  const compared = compareBodies(page, operation, report);
  compareStatuses(page, operation, report);
  compareExamples(page, operation, report);
  for (const table of page.tables) {
    if (table.kind === 'object' && !compared.has(table))
      notes.push(`${operation.operationId}: nothing refers to the table ${table.name}, so it was not compared`);
  }
  return { operationId: operation.operationId, findings, notes };
}

/** Returns the tables that were compared. */
function compareBodies(page: Page, operation: Operation, report: ComparisonReport): Set<Table> {
  const success = operation.successStatus ?? '200';
  const statuses = new Set([success, ...page.tables.flatMap(({ status }) => status ?? [])]);
  const bodies = [
    { name: 'request', table: page.tables.find(({ kind }) => kind === 'request'), schema: jsonOf(operation.requestBody)?.schema },
    ...[...statuses].map((status) => ({
      name: status,
      table: page.tables.find((one) => one.kind === 'response' && (one.status ?? success) === status),
      schema: jsonOf(operation.responses.get(status))?.schema,
    })),
  ];
  const compared = new Set<Table>();
  for (const { name, table, schema } of bodies) {
    const location = `${operation.operationId} ${name}`;
    if (table && schema) for (const one of compareFields(table, schema, location, page, report)) compared.add(one);
    else if (table)
      report.add('body-only-on-page', location, 'the page has a table for this body, the description has no such body', table.line);
    // An object without fields needs no table.
    else if (schema && !page.tableLost && propertiesOf(report.description, schema).size > 0) {
      report.add('body-only-in-description', location, 'the description has this body, the page has no table for it', page.operation?.line);
    }
  }
  return compared;
}

function compareStatuses(page: Page, operation: Operation, report: ComparisonReport): void {
  // A source that lists no statuses says nothing about them.
  if (page.statuses === undefined) return;
  for (const { code, line } of page.statuses) {
    if (operation.responses.has(code)) continue;
    report.add(
      'status-only-on-page',
      `${operation.operationId} ${code}`,
      `the page lists the status ${code}, the description does not`,
      line,
    );
  }
  const listed = new Set(page.statuses.map(({ code }) => code));
  if (page.tableLost) return;
  for (const code of operation.responses.keys()) {
    if (listed.has(code)) continue;
    const line = page.statuses[0]?.line ?? page.operation?.line;
    report.add(
      'status-only-in-description',
      `${operation.operationId} ${code}`,
      `the description has the status ${code}, the page does not list it`,
      line,
    );
  }
}
