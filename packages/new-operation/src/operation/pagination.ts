import { type Field, pageTypeOf, referredTable, type Table } from '@modelarts-openapi/vendor-pages';
import { PLACEHOLDER } from '../examples/page-examples.js';
import { partsOf } from '../names/operation-id.js';
import { pascalCase, singular, wordsOf } from '../names/words.js';
import type { VendorPage } from '../page/vendor-page.js';
import { scalarOf } from '../schemas/field-schema.js';

/** What an operation says of itself in `x-pagination`. */
export interface Pagination {
  parameter: string;
  limit?: string;
  entries: string;
  total: string;
  id: string;
}

/** How a list pages, as far as the tables tell; a placeholder where they do not. Undefined for what is no list in pages. */
export function paginationOf({ page }: VendorPage, operationId: string): Pagination | undefined {
  const query = page.tables.filter(({ kind }) => kind === 'query').flatMap(({ fields }) => fields.map(({ name }) => name));
  if (!query.includes('offset')) return undefined;
  const { noun } = partsOf(operationId);
  const answer = page.tables.find(({ kind }) => kind === 'response');
  const fields = answer?.fields ?? [];
  const lists = fields.filter((field) => pageTypeOf(field.type).kind === 'array' && referredTable(page, field));
  const entries = only(lists) ?? only(lists.filter(({ name }) => isNamedFor(name, noun)));
  const numbers = fields.filter((field) => /^(Integer|Long)$/.test(scalarOf(field) ?? '') && /total|count|number/.test(field.name));
  const total = only(numbers) ?? only(numbers.filter(({ name }) => name.startsWith('total')));
  return {
    parameter: 'offset',
    ...(query.includes('limit') && { limit: 'limit' }),
    entries: entries?.name ?? PLACEHOLDER,
    total: total?.name ?? PLACEHOLDER,
    id: idOf(entries && referredTable(page, entries), noun) ?? PLACEHOLDER,
  };
}

/** What tells an entry from others: its own ID, or the only one that it has. */
function idOf(table: Table | undefined, noun: string): string | undefined {
  const ids = (table?.fields ?? []).filter(({ name }) => /(^|_)id$/.test(name));
  const own = ids.filter(({ name }) => name === 'id' || isNamedFor(name.replace(/_id$/, ''), noun));
  return (only(own) ?? only(ids))?.name;
}

/** Whether `tasks` is what `IntelligentTask` is about. */
function isNamedFor(name: string, noun: string): boolean {
  return noun.endsWith(pascalCase(singular(wordsOf(name))));
}

function only(fields: readonly Field[]): Field | undefined {
  return fields.length === 1 ? fields[0] : undefined;
}
