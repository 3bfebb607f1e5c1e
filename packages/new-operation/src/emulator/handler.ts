import { basename } from 'node:path';
import { kebabCase } from '@modelarts-openapi/openapi-model';
import { pageTypeOf } from '@modelarts-openapi/vendor-pages';
import { isError } from '../examples/folder-examples.js';
import type { PageExample } from '../examples/page-examples.js';
import { partsOf } from '../names/operation-id.js';
import type { VendorPage } from '../page/vendor-page.js';
import { filled } from '../print/template.js';

/** What an operation does, as far as a handler differs by it. */
type OperationKind = 'get' | 'list' | 'create' | 'update' | 'delete' | 'action';

const CREATES = ['create', 'add', 'import', 'export', 'upload'];

/** The kind of an operation by its method and its name. */
function kindOf({ operation: { method } }: VendorPage, operationId: string): OperationKind {
  const { verb } = partsOf(operationId);
  if (method === 'GET') return verb === 'list' ? 'list' : 'get';
  if (method === 'DELETE') return 'delete';
  if (method === 'PUT' || method === 'PATCH') return 'update';
  return CREATES.includes(verb) ? 'create' : 'action';
}

/** A handler for the emulator: the file, and what is in it. */
export interface NewHandler {
  file: string;
  text: string;
  /** What its resource is called in code. */
  resource: string;
}

/** A minimal handler: it answers what the description shows. */
export function handlerOf(
  page: VendorPage,
  operationId: string,
  resource: string,
  answer: string | undefined,
  examples: readonly PageExample[],
): NewHandler {
  const kind = kindOf(page, operationId);
  const example = examples.find((one) => one.kind === 'answer' && !isError(one));
  const table = page.page.tables.find((one) => one.kind === 'response');
  const inPath = /\{(\w+)\}$/.exec(page.operation.path)?.[1];
  const values = {
    operationId,
    type: answer && basename(answer, '.yaml'),
    example: example ? basename(example.file, '.json') : 'vendor-page',
    id: table?.fields.some(({ name }) => name === inPath) ? inPath : undefined,
    entries: page.page.tables.some((one) => one.kind === 'query' && one.fields.some(({ name }) => name === 'limit'))
      ? table?.fields.find(({ type }) => pageTypeOf(type).kind === 'array')?.name
      : undefined,
  };
  // What is got without a body is done, not got.
  const template = answer === undefined && (kind === 'get' || kind === 'list') ? 'action' : kind;
  return {
    file: `packages/emulator/src/${resource}/${kebabCase(operationId)}.ts`,
    text: filled(`emulator/${template}`, values),
    resource,
  };
}
