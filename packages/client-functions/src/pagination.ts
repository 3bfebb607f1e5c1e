import { type Description, jsonOf, type Operation, propertiesOf, wholeOf } from '@modelarts-openapi/openapi-model';
import { parameterName } from './names.js';
import type { Types } from './types-of.js';

/** How an operation pages, in its own words: `x-pagination`. */
export interface Pagination {
  /** The parameter that counts pages. */
  parameter: string;
  /** The parameter that says how many entries a page has. */
  limit?: string;
  /** The property of the answer that has the entries. */
  entries: string;
  /** The property of the answer that has their number on all pages. */
  total: string;
  /** The property of an entry that tells it from others, or several that do so together. */
  id: string | string[];
}

export function paginationOf({ definition }: Operation): Pagination | undefined {
  return definition['x-pagination'] as Pagination | undefined;
}

/** As the client takes it. */
export function paginationText(
  description: Description,
  operation: Operation,
  { parameter, limit, entries, total, id }: Pagination,
): string {
  const most = limit && sizeOf(description, operation, limit);
  const ids = [id].flat().map((name) => `'${name}'`);
  return `{ page: '${parameterName(parameter)}', ${limit && most ? `limit: ['${parameterName(limit)}', ${most}], ` : ''}entries: '${entries}', total: '${total}', id: ${typeof id === 'string' ? ids : `[${ids.join(', ')}]`} }`;
}

/** Pages need not be larger: an answer of a hundred thousand entries takes long, and fails as a whole. */
const LARGEST = 1000;

/** The most entries that a page can have. */
export function mostOf(description: Description, { parameters }: Operation, limit: string): number | undefined {
  const parameter = parameters.find(({ name, in: where }) => name === limit && where === 'query');
  return wholeOf(description, parameter?.schema).maximum;
}

/** How many entries a list asks for at a time: as many as a page can have, within reason. */
export function sizeOf(description: Description, operation: Operation, limit: string): number | undefined {
  const most = mostOf(description, operation, limit);
  return most && Math.min(most, LARGEST);
}

/** The type of an entry. */
export function entryType(description: Description, operation: Operation, { entries }: Pagination, types: Types): string {
  const body = jsonOf(operation.responses.get(operation.successStatus ?? ''));
  const property = body?.schema && propertiesOf(description, body.schema).get(entries);
  return types.named(wholeOf(description, property?.schema).items) ?? `NonNullable<${types.ofAnswers(operation)}>['${entries}'][number]`;
}
