import { type Operation, operationsOf, successOf } from '../description/operations.js';
import { propertiesOf } from '../description/schemas.js';
import type { Page, Table } from '../page/page.js';
import { compareFields } from './compare-fields.js';
import { compareParameters } from './compare-parameters.js';
import { compareSamples } from './compare-samples.js';
import { createReport, type Descriptions, descriptions, type Report } from './report.js';

/** What comparing a page comes to. */
export interface Comparison extends Pick<Report, 'findings' | 'notes'> {
  /** The operation that the page is about, if the description has it. */
  operationId: string | undefined;
}

/** Compares the facts of a page with a description, in both directions. */
export function comparePage(page: Page, file: string, against: Descriptions = descriptions): Comparison {
  const report = createReport(file, against);
  const { findings, notes } = report;
  if (!page.operation) return { operationId: undefined, findings, notes };

  const { method, path, line } = page.operation;
  const operation = operationsOf(against.description).find((one) => one.method === method && one.path === path);
  if (!operation) {
    report.add('operation-only-on-page', `${method} ${path}`, 'the page describes this operation, the description does not have it', line);
    return { operationId: undefined, findings, notes };
  }
  compareParameters(page, operation, report);
  const met = compareBodies(page, operation, report);
  compareStatuses(page, operation, report);
  compareSamples(page, operation, report);
  for (const table of page.tables) {
    if (table.kind === 'object' && !met.has(table))
      notes.push(`${operation.operationId}: nothing refers to the table ${table.name}, so it was not compared`);
  }
  return { operationId: operation.operationId, findings, notes };
}

function compareBodies(page: Page, operation: Operation, report: Report): Set<Table> {
  const success = successOf(operation);
  const bodies = [
    { name: 'request', table: page.tables.find(({ kind }) => kind === 'request'), schema: operation.requestSchema },
    ...[...new Set([success, ...page.tables.flatMap(({ status }) => status ?? [])])].map((status) => ({
      name: status,
      table: page.tables.find((one) => one.kind === 'response' && (one.status ?? success) === status),
      schema: operation.responses.get(status),
    })),
  ];
  const met = new Set<Table>();
  for (const { name, table, schema } of bodies) {
    const location = `${operation.operationId} ${name}`;
    if (table && schema) for (const one of compareFields(table, schema, location, page, report)) met.add(one);
    else if (table)
      report.add('body-only-on-page', location, 'the page has a table for this body, the description has no such body', table.line);
    // An object without fields needs no table.
    else if (schema && !page.tableLost && propertiesOf(schema, report.description).size > 0) {
      report.add('body-only-in-description', location, 'the description has this body, the page has no table for it', page.operation?.line);
    }
  }
  return met;
}

function compareStatuses(page: Page, operation: Operation, report: Report): void {
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
