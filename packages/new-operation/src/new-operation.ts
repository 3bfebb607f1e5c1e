import { kebabCase } from '@modelarts-openapi/openapi-model';
import { withPathNames } from '@modelarts-openapi/vendor-pages';
import { type KnownDescription, readDescription } from './description/read-description.js';
import { createWrittenFiles } from './files/written-files.js';
import { checkedOperationId, proposedOperationId } from './names/operation-id.js';
import { checkedResource, proposedResource } from './names/resource.js';
import { readPermissions } from './operation/permissions.js';
import { type FactsSource, readSource } from './page/facts.js';
import { readVendorPage } from './page/read-vendor-page.js';
import type { VendorPage } from './page/vendor-page.js';
import { UsageError } from './usage-error.js';
import { addOperation } from './write-operation.js';

/** What to write, and where. */
export interface NewOperationOptions {
  /** The repository. */
  root: string;
  /** A vendor's page, or a JSON file of tables. */
  file: string;
  /** Which page of a file of tables. */
  page?: string | undefined;
  /** Whose page it is, as `facts.json` says it: `open-telekom-cloud` unless given. */
  source?: string | undefined;
  /** Other sources whose facts are to be kept, as `<source>=<page or file of tables>`. */
  otherSources?: readonly string[] | undefined;
  /** Proposed from the operations beside it, the file of tables or the path, unless given. */
  resource?: string | undefined;
  /** Proposed from the page unless given. */
  operationId?: string | undefined;
  /** Values of parameters that the page does not show, as `<name>=<value>`. */
  examples?: readonly string[] | undefined;
  /** A cloud's table of IAM permissions, as `<cloud>=<file>`. */
  permissions?: string | undefined;
  /** Says what would be written, and writes nothing. */
  dryRun?: boolean | undefined;
}

/** What was written, and what is to be known of it. */
export interface NewOperation {
  operationId: string;
  resource: string;
  method: string;
  path: string;
  /** A line a file: written, left, added to. */
  files: string[];
  /** What could not be derived, differs or is shared. */
  notes: string[];
}

/**
 * Writes the folder of an operation from a vendor's page. What is there already stays as it is.
 *
 * @throws UsageError if the page, a name or the repository is not as expected, or the operation is described elsewhere.
 */
export async function newOperation({ root, file, source = 'open-telekom-cloud', ...given }: NewOperationOptions): Promise<NewOperation> {
  const { page: asWritten, notes } = await readVendorPage(file, given.page);
  const known = readDescription(root);
  const page = withKnownNames(asWritten, known);
  if (page.operation.path !== asWritten.operation.path) notes.push(`the page has ${asWritten.operation.path}: named as other paths are`);
  const { method, path } = page.operation;
  const operationId = given.operationId === undefined ? proposedOperationId(page) : checkedOperationId(given.operationId);
  const resource = given.resource === undefined ? proposedResource(file, path, known) : checkedResource(given.resource);
  const folder = `spec/resources/${resource}/${kebabCase(operationId)}`;
  refuseOther(page, operationId, folder, known);
  const sources = await Promise.all((given.otherSources ?? []).map((one) => readSource(one, asWritten)));
  const otherSources = sources.map((one) => ({ ...one, page: withKnownNames(one.page, known) }));
  const permissions = given.permissions === undefined ? undefined : readPermissions(given.permissions);

  const files = createWrittenFiles(root);
  const facts: [FactsSource, ...FactsSource[]] = [{ name: source, page }, ...otherSources];
  addOperation(files, { page, facts, permissions, known, operationId, resource, folder, given: examplesIn(given.examples ?? []), notes });
  if (!given.dryRun) files.write();
  return { operationId, resource, method, path, files: files.lines(), notes: [...new Set(notes)] };
}

/** One page says `resource_id` where others say `dataset_id`. */
function withKnownNames(one: VendorPage, { operations }: KnownDescription): VendorPage {
  const page = withPathNames(
    one.page,
    operations.map(({ path }) => path),
  );
  return { ...one, page, operation: page.operation ?? one.operation };
}

function examplesIn(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((one) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(one) ?? [];
      if (name === undefined || value === undefined)
        throw new UsageError(`--example ${one}: expected a name and a value, such as version_id=V002`);
      return [name, value];
    }),
  );
}

function refuseOther(
  { operation: { method, path } }: VendorPage,
  operationId: string,
  folder: string,
  { operations }: KnownDescription,
): void {
  const same = operations.find((one) => one.method === method && one.path === path);
  if (same && same.folder !== folder) {
    const id = same.operationId === operationId ? '' : `--operation-id ${same.operationId} `;
    const where = `${method} ${path} is described already, as ${same.operationId} in ${same.folder}`;
    throw new UsageError(`${where}. To write what is missing there: ${id}--resource ${same.resource}`);
  }
  const taken = operations.find((one) => one.operationId === operationId && one !== same);
  if (taken)
    throw new UsageError(
      `${operationId} is ${taken.method} ${taken.path} already, in ${taken.folder}. Give another name with --operation-id`,
    );
}
