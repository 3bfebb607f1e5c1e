import { isError } from '../examples/folder-examples.js';
import type { PageExample } from '../examples/page-examples.js';
import { partsOf } from '../names/operation-id.js';
import { participle } from '../names/words.js';
import type { VendorPage } from '../page/vendor-page.js';
import type { PageSchemas } from '../schemas/page-schemas.js';

/** What an operation is sent and answers: files of schemas, from the root of the repository. */
export interface Bodies {
  request: string | undefined;
  /** By status; undefined for an answer without a body. */
  answers: Map<string, string | undefined>;
}

/** The body of the request and the answer of success of a page. */
export function bodiesOf(
  { page }: VendorPage,
  operationId: string,
  schemas: PageSchemas,
  examples: readonly PageExample[],
  notes: string[],
): Bodies {
  const request = page.tables.find(({ kind }) => kind === 'request');
  const table = page.tables.find(({ kind, status }) => kind === 'response' && (status ?? '200').startsWith('2'));
  const statuses = [
    ...(page.statuses ?? []).map(({ code }) => code),
    ...page.examples.flatMap(({ kind, status }) => (kind === 'response' && status ? [status] : [])),
    ...(table?.status ? [table.status] : []),
  ];
  const status = table?.status ?? statuses.find((code) => code.startsWith('2')) ?? '200';
  if (!statuses.includes(status)) notes.push(`the page names no status of success: ${status} is assumed`);

  const requestFile = request && schemas.fileOf(request, requestName(operationId));
  const answer = table && schemas.fileOf(table, answerName(operationId));
  const shown = examples.some((example) => example.kind === 'answer' && !isError(example));
  const answers = new Map<string, string | undefined>();
  if (status === '204' && answer) {
    notes.push('the page gives the status 204 a body, which it cannot have: 200 with that body and 204 are described, decide which');
    answers.set('200', answer).set('204', undefined);
  } else if (answer) answers.set(status, answer);
  else answers.set(status, shown && status !== '204' ? schemas.emptyObject() : undefined);
  return { request: requestFile, answers };
}

/** Such as `CreateWorkforceRequest`. */
function requestName(operationId: string): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Request`;
}

/** What is got is named for itself, a list for what it lists, and what else is done for how it is then. */
function answerName(operationId: string): string {
  const { verb, noun } = partsOf(operationId);
  if (verb === 'get') return noun;
  if (verb === 'list') return `${noun}List`;
  const done = participle(verb);
  return `${done.charAt(0).toUpperCase()}${done.slice(1)}${noun}`;
}
