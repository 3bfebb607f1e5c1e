import { readFileSync } from 'node:fs';
import { isObject } from '@modelarts-openapi/openapi-model';
import { PLACEHOLDER } from '../examples/page-examples.js';
import { cloudName } from '../names/words.js';
import type { FactsSource } from '../page/facts.js';
import { UsageError } from '../usage-error.js';

/** What an operation says of itself in `x-permissions`. */
export type Permissions = { action: string; dependsOn: string[]; documentedBy: string[] } | { undocumented: string };

/** A row of a cloud's table of permissions. */
interface Row {
  title: string;
  method: string;
  path: string;
  action: string;
  dependsOn: string[];
}

/** A cloud's table of permissions. */
export interface PermissionTable {
  /** Whose it is, such as `huawei-cloud`. */
  cloud: string;
  rows: Row[];
}

/**
 * Reads a table of permissions, given as `<cloud>=<file>`: `[{ title, method, path, action, depends_on }]`.
 *
 * @throws UsageError if it cannot be read.
 */
export function readPermissions(given: string): PermissionTable {
  const [, cloud, file] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(given) ?? [];
  if (cloud === undefined || file === undefined)
    throw new UsageError(`--permissions ${given}: expected a cloud and a file, such as huawei-cloud=permissions.json`);
  let rows: unknown;
  try {
    rows = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--permissions ${given}: cannot be read: ${(error as Error).message}`);
  }
  if (!Array.isArray(rows)) throw new UsageError(`--permissions ${given}: expected a list of rows`);
  return { cloud, rows: rows.map((row, index) => rowOf(row, `--permissions ${given}: [${index}]`)) };
}

function rowOf(row: unknown, where: string): Row {
  const { title, method, path, action, depends_on: dependsOn } = isObject(row) ? row : {};
  const isText = (value: unknown) => typeof value === 'string';
  if (![title, method, path, action].every(isText) || !Array.isArray(dependsOn) || !dependsOn.every(isText))
    throw new UsageError(`${where}: expected "title", "method", "path" and "action" as text, and "depends_on" as a list of texts`);
  return { title, method, path, action, dependsOn: [...new Set(dependsOn)].sort() } as Row;
}

/**
 * What a table says that an operation needs. A row is found by the title of a page, which is right where its path is
 * not, or else by its path. Without a table there is a placeholder.
 */
export function permissionsOf(
  table: PermissionTable | undefined,
  facts: readonly [FactsSource, ...FactsSource[]],
  notes: string[],
): Permissions {
  const unknown = { action: PLACEHOLDER, dependsOn: [], documentedBy: [] };
  if (!table) return unknown;
  const line = lineOf(facts[0].page.operation);
  const titled = table.rows.filter(({ title }) => facts.some(({ page }) => page.title === title));
  const found = titled.length > 0 ? titled : table.rows.filter((row) => lineOf(row) === line);
  const [first, ...others] = [...new Map(found.map((row) => [JSON.stringify([row.action, row.dependsOn]), row])).values()];
  if (!first) {
    notes.push(`${table.cloud} has no permissions for ${line}: they are described as undocumented`);
    return { undocumented: `No page of ${cloudName(table.cloud)} names it.` };
  }
  if (others.length > 0) {
    const rows = [first, ...others].map(({ title, action, dependsOn }) => `  ${title}: ${[action, ...dependsOn].join(', ')}`);
    notes.push([`${table.cloud} has several rows of permissions for ${line}, none with the title of a page:`, ...rows].join('\n'));
    return unknown;
  }
  if (lineOf(first) !== line)
    notes.push(`${table.cloud} names permissions for ${lineOf(first)} under the title of this operation: they are taken`);
  return { action: first.action, dependsOn: first.dependsOn, documentedBy: [table.cloud] };
}

/** An operation, whatever its parameters are called. */
function lineOf({ method, path }: { method: string; path: string }): string {
  return `${method} ${path.replace(/\{[^{}]*\}/g, '{}')}`;
}
