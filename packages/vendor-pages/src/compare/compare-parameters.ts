import type { Operation } from '@modelarts-openapi/openapi-model';
import type { Page } from '../facts/page.js';
import { compareField, compareMandatory } from './compare-field.js';
import type { ComparisonReport } from './comparison-report.js';

/** Whether a header is one that every request has: pages list some of them, the description says it of all operations. */
export function isSecurityHeader(name: string): boolean {
  return /^(x-auth-token|authorization|content-type|accept|x-sdk-date)$/i.test(name);
}

/** The parameters of a page in its tables for path, query and headers, against those of the description. */
export function compareParameters(page: Page, operation: Operation, report: ComparisonReport): void {
  for (const kind of ['path', 'query', 'header'] as const) {
    const tables = page.tables.filter((table) => table.kind === kind);
    // By where it is and by its name: a path may have a parameter of the same name as a query.
    const described = new Map(operation.parameters.filter((one) => one.in === kind).map((one) => [one.name, one]));
    const locationOf = (name: string) => `${operation.operationId} ${kind} ${name}`;
    const fields = tables.flatMap((table) => table.fields);
    const ownNames = kind === 'path' ? namesInPath(page, operation) : undefined;
    for (const field of fields) {
      const parameter = described.get(ownNames?.get(field.name) ?? field.name);
      if (parameter) {
        compareMandatory(field, parameter.required, locationOf(field.name), report);
        compareField(field, parameter.schema ?? {}, locationOf(field.name), report);
      } else if (kind !== 'header' || !isSecurityHeader(field.name)) {
        report.add(
          'parameter-only-on-page',
          locationOf(field.name),
          `the page has the ${kind} parameter ${field.name}, the description does not`,
          field.line,
        );
      }
    }
    const named = new Set(fields.map(({ name }) => ownNames?.get(name) ?? name));
    for (const name of described.keys()) {
      if (named.has(name) || page.tableLost) continue;
      const line = tables[0]?.line ?? page.operation?.line;
      report.add(
        'parameter-only-in-description',
        // As the page says it in its path.
        locationOf([...(ownNames ?? [])].find(([, own]) => own === name)?.[0] ?? name),
        `the description has the ${kind} parameter ${name}, the page does not`,
        line,
      );
    }
  }
}

/** What the description calls the parameters of a path, by what the page calls them. */
function namesInPath(page: Page, operation: Operation): Map<string, string> {
  const namesOf = (path = '') => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const own = namesOf(operation.path);
  return new Map(namesOf(page.operation?.path).map((name, index) => [name, own[index] ?? name]));
}
