import type { KnownDescription } from '../description/read-description.js';
import { PLACEHOLDER } from '../examples/page-examples.js';
import { partsOf } from '../names/operation-id.js';
import type { VendorPage } from '../page/vendor-page.js';

/** What an operation says of itself in `x-idempotent` and `x-outcome`. */
export interface Repetition {
  'x-idempotent'?: boolean | string;
  'x-outcome'?: string;
}

const MAKES = ['create', 'add', 'start', 'import', 'export', 'upload', 'send'];

/**
 * Whether what is posted may be sent twice: not what makes something; of all else a person has to say it. The operation that tells
 * what has happened is the one that reads the same path, where there is one.
 */
export function repetitionOf(
  { operation: { method, path } }: VendorPage,
  operationId: string,
  { operations }: KnownDescription,
): Repetition {
  if (method !== 'POST' && method !== 'PATCH') return {};
  const isMade = method === 'POST' && MAKES.includes(partsOf(operationId).verb);
  const reads = operations.find((one) => one.method === 'GET' && one.path === path && one.operationId !== '');
  return { 'x-idempotent': isMade ? false : PLACEHOLDER, ...(isMade && reads && { 'x-outcome': reads.operationId }) };
}
