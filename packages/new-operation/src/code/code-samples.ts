import { isError } from '../examples/folder-examples.js';
import type { PageExample } from '../examples/page-examples.js';
import { partsOf } from '../names/operation-id.js';
import type { NewParameter } from '../operation/parameters.js';
import type { VendorPage } from '../page/vendor-page.js';
import { literal, PYTHON_STYLE, SHELL_STYLE, TYPESCRIPT_STYLE } from '../print/literal.js';
import { filled } from '../print/template.js';

const WIDEST_PATH = 52;

/** What code samples call. */
export interface CalledOperation {
  page: VendorPage;
  operationId: string;
  /** Whether it lists page by page, or tells where a job stands, by what it says of itself. */
  isList: boolean;
  isJob: boolean;
  parameters: readonly NewParameter[];
  examples: readonly PageExample[];
  hasRequestBody: boolean;
  hasAnswerBody: boolean;
  /** Whether each answer of success has a body: one that may have none is not printed. */
  isAlwaysAnswered: boolean;
}

/** A program in each language that calls the operation, by file in its folder, named for the example that it shows. */
export function codeSamples(called: CalledOperation): Map<string, string> {
  const { page, operationId, isList, isJob, parameters, examples, hasRequestBody, hasAnswerBody, isAlwaysAnswered } = called;
  const { method, path } = page.operation;
  const kind = hasRequestBody ? 'request' : 'answer';
  const example = examples.find((one) => one.kind === kind && !isError(one));
  const name = hasRequestBody || hasAnswerBody ? (example?.file.split('/').at(-1)?.replace('.json', '') ?? 'vendor-page') : 'without-body';
  const body = hasRequestBody ? (example?.body ?? {}) : undefined;
  const inPath = parameters.filter((one) => one.in === 'path');
  const query = Object.fromEntries(parameters.filter((one) => isShown(one)).map((one) => [one.name, one.example]));
  const ids = inPath.map((one) => ({ name: one.name, value: String(one.example) }));
  const inQuery = Object.entries(query).map(([key, value]) => [key, String(value)]);
  const values = {
    method,
    path,
    ids,
    hasAnswer: hasAnswerBody && isAlwaysAnswered,
    isQueryOnly: inQuery.length > 0 && body === undefined,
    hasBody: body !== undefined,
    // What curl and Python send unless they are told otherwise.
    isMethodNamed: method !== (body === undefined ? 'GET' : 'POST'),
    projectId: ids.find((one) => one.name === 'project_id')?.value ?? '',
  };
  const lines = linesOf(`{endpoint}${path}`);
  const given = givenOf(ids, isList ? withoutLimit(query) : query, body);
  const { noun } = partsOf(operationId);
  const variable = noun.charAt(0).toLowerCase() + noun.slice(1);
  const inTypeScript = {
    function: isJob ? operationId.replace('get', 'waitFor').replace(/(?<=.)Status$/, '') : operationId,
    operationId,
    isList,
    isJob,
    result: isList || /^get[A-Z]/.test(operationId) ? variable : 'answer',
    parameters: given && linesOfObject(given),
  };
  return new Map([
    [`code/${name}.ts`, filled('code/typescript', { ...values, ...inTypeScript })],
    [
      `code/${name}.sh`,
      filled('code/shell', {
        ...values,
        path: path.replace(/\{(\w+)\}/g, '$$$1'),
        // What `--get` sends is all in the address: a body cannot go with it.
        ...(body === undefined ? { query: inQuery.map((one) => one.join('=')) } : { queryInPath: String(new URLSearchParams(inQuery)) }),
        body: body && literal(body, SHELL_STYLE, '  '),
      }),
    ],
    [
      `code/${name}.py`,
      filled('code/python', {
        ...values,
        pathLines: lines.slice(0, -1),
        lastPathLine: `${lines.at(-1)}${inQuery.length > 0 ? '?{query}' : ''}`,
        query: inQuery.length > 0 && literal(query, PYTHON_STYLE, '    '),
        body: body && literal(body, PYTHON_STYLE),
      }),
    ],
  ]);
}

/** A query shows what has to be there, and what tells pages apart. */
function isShown({ in: where, name, field }: NewParameter): boolean {
  return where === 'query' && (field.mandatory === true || name === 'limit');
}

/** What the function takes: parameters in camelCase, and the body. The project is the client's. */
function givenOf(ids: { name: string; value: string }[], query: object, body: unknown): object | undefined {
  const own = ids.filter(({ name }) => name !== 'project_id').map(({ name, value }) => [name, value]);
  const parameters = [...own, ...Object.entries(query)].map(([name, value]) => [propertyOf(name), value]);
  const given = { ...Object.fromEntries(parameters), ...(body !== undefined && { body }) };
  return Object.keys(given).length > 0 ? given : undefined;
}

/** A list asks for as many as there can be on a page by itself. */
function withoutLimit({ limit: _, ...query }: Record<string, unknown>): object {
  return query;
}

/** `dataset_id` as it is given to a function of the client: `datasetId`. */
function propertyOf(name: string): string {
  return name.replace(/[^a-zA-Z\d]+(.)/g, (_all, letter: string) => letter.toUpperCase());
}

/** An object in TypeScript with a line for each property. */
function linesOfObject(object: object): string {
  const lines = Object.entries(object).map(
    ([name, value]) => `  ${TYPESCRIPT_STYLE.key(name)}: ${literal(value, TYPESCRIPT_STYLE, '  ')},\n`,
  );
  return `{\n${lines.join('')}}`;
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
