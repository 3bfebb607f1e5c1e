import { type FactsBySource, factsOf, formatFacts, parseFacts } from '@modelarts-openapi/vendor-pages';
import { UsageError } from '../usage-error.js';
import { readVendorPage } from './read-vendor-page.js';
import type { VendorPage } from './vendor-page.js';

/** Where the facts of an operation come from: the name of a source, and a page or a file of tables of it. */
export interface FactsSource {
  name: string;
  page: VendorPage;
}

/** Reads what else tells of an operation, given as `<source>=<page or file of tables>`. @throws UsageError if it cannot be read. */
export async function readSource(given: string, { operation }: VendorPage): Promise<FactsSource> {
  const [, name, file] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(given) ?? [];
  if (name === undefined || file === undefined)
    throw new UsageError(`--also ${given}: expected a source and a file, such as huawei-cloud=versions.json`);
  const line = `${operation.method} ${operation.path}`;
  const { page } = await readVendorPage(file, file.endsWith('.json') ? line : undefined);
  const other = `${page.operation.method} ${page.operation.path}`;
  if (other !== line) throw new UsageError(`--also ${given}: the page is about ${other}, expected ${line}`);
  return { name, page };
}

/** `facts.json` with those of more sources. What cannot be read as a whole tells nothing, and is named in `notes`. */
export function factsText(before: string | undefined, sources: readonly FactsSource[], notes: string[]): string | undefined {
  const facts: FactsBySource = before === undefined ? {} : parseFacts(before);
  for (const { name, page } of sources) {
    if (Object.hasOwn(facts, name)) continue;
    try {
      facts[name] = factsOf(page.page, page.file);
    } catch (error) {
      notes.push(`no facts of ${name}: ${(error as Error).message}`);
    }
  }
  return Object.keys(facts).length > 0 ? formatFacts(facts) : undefined;
}
