import { isError } from '../examples/folder-examples.js';
import type { PageExample } from '../examples/page-examples.js';
import type { NewParameter } from '../operation/parameters.js';
import type { VendorPage } from '../page/vendor-page.js';
import { literal, PYTHON_STYLE, SHELL_STYLE, TYPESCRIPT_STYLE } from '../print/literal.js';
import { filled } from '../print/template.js';

const WIDEST_PATH = 52;

/** What code samples call. */
export interface CalledOperation {
  page: VendorPage;
  parameters: readonly NewParameter[];
  examples: readonly PageExample[];
  hasRequestBody: boolean;
  hasAnswerBody: boolean;
}

/** A program in each language that calls the operation, by file in its folder, named for the example that it shows. */
export function codeSamples({ page, parameters, examples, hasRequestBody, hasAnswerBody }: CalledOperation): Map<string, string> {
  const { method, path } = page.operation;
  const kind = hasRequestBody ? 'request' : 'answer';
  const example = examples.find((one) => one.kind === kind && !isError(one));
  const name = hasRequestBody || hasAnswerBody ? (example?.file.split('/').at(-1)?.replace('.json', '') ?? 'vendor-page') : 'without-body';
  const body = hasRequestBody ? (example?.body ?? {}) : undefined;
  const inPath = parameters.filter((one) => one.in === 'path');
  const query = Object.fromEntries(parameters.filter((one) => isShown(one)).map((one) => [one.name, one.example]));
  const ids = inPath.map((one) => ({ name: one.name, value: String(one.example) }));
  const values = {
    method,
    path,
    ids,
    hasAnswer: hasAnswerBody,
    hasQuery: Object.keys(query).length > 0,
    hasBody: body !== undefined,
    // What curl and Python send unless they are told otherwise.
    isMethodNamed: method !== (body === undefined ? 'GET' : 'POST'),
    projectId: ids.find((one) => one.name === 'project_id')?.value ?? '',
  };
  const lines = linesOf(`{endpoint}${path}`);
  const inTypeScript = optionsOf(ids, query, body);
  return new Map([
    [`code/${name}.ts`, filled('code/typescript', { ...values, options: inTypeScript && literal(inTypeScript, TYPESCRIPT_STYLE, '  ') })],
    [
      `code/${name}.sh`,
      filled('code/shell', {
        ...values,
        path: path.replace(/\{(\w+)\}/g, '$$$1'),
        query: Object.entries(query).map(([key, value]) => `${key}=${value}`),
        body: body && literal(body, SHELL_STYLE, '  '),
      }),
    ],
    [
      `code/${name}.py`,
      filled('code/python', {
        ...values,
        pathLines: lines.slice(0, -1),
        lastPathLine: `${lines.at(-1)}${values.hasQuery ? '?{query}' : ''}`,
        query: values.hasQuery && literal(query, PYTHON_STYLE, '    '),
        body: body && literal(body, PYTHON_STYLE),
      }),
    ],
  ]);
}

/** A query shows what has to be there, and what tells pages apart. */
function isShown({ in: where, name, field }: NewParameter): boolean {
  return where === 'query' && (field.mandatory === true || name === 'limit');
}

/** What the client takes beside the path; the project is the client's. */
function optionsOf(ids: { name: string; value: string }[], query: object, body: unknown): object | undefined {
  const own = ids.filter(({ name }) => name !== 'project_id');
  const path = own.length > 0 && { path: Object.fromEntries(own.map(({ name, value }) => [name, value])) };
  const params = { ...path, ...(Object.keys(query).length > 0 && { query }) };
  const options = { ...(Object.keys(params).length > 0 && { params }), ...(body !== undefined && { body }) };
  return Object.keys(options).length > 0 ? options : undefined;
}

/** A path in lines that fit, each from a slash on. */
function linesOf(path: string): string[] {
  const lines: string[] = [];
  for (const segment of path.split(/(?=\/)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + segment.length <= WIDEST_PATH) lines[lines.length - 1] = last + segment;
    else lines.push(segment);
  }
  return lines;
}
