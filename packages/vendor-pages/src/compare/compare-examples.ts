import { jsonOf, METHODS, type Operation } from '@modelarts-openapi/openapi-model';
import { expectedInWords, locationOf, seenInWords } from '@modelarts-openapi/validation';
import type { Example, Page } from '../facts/page.js';
import type { ComparisonReport } from './comparison-report.js';

const REQUEST_LINE = new RegExp(`^(${METHODS.join('|').toUpperCase()})\\s+(?:https?://[^/\\s]+)?(/\\S*)`);
/** No page has a longer example. ajv's time grows with the square of the errors, and ours with their number. */
const LONGEST = 100_000;
const MOST_ERRORS = 100;

/** Adds that an example is refused: why, at which location in it, and on which line. */
type Refuse = (message: string, at?: string, line?: number) => void;

/** The examples of a page against the closed description. Returns how many bodies it held against a schema. */
export function compareExamples(page: Page, operation: Operation, report: ComparisonReport): number {
  const closed = report.closed.operations.find(({ operationId }) => operationId === operation.operationId);
  const numbers = { request: 0, response: 0 };
  let bodies = 0;
  for (const example of page.examples) {
    const number = (numbers[example.kind] += 1);
    const isRequest = example.kind === 'request';
    const status = example.status ?? operation.successStatus ?? '200';
    const location = `${operation.operationId} ${isRequest ? 'request' : status} example ${number}`;
    const refuse: Refuse = (message, at = '', line = example.line) =>
      report.add('example-refused', at ? `${location} ${at}` : location, message, line);

    if (isRequest) compareRequestLine(example, operation, refuse);
    const body = textOf(example);
    const schema = jsonOf(isRequest ? closed?.requestBody : closed?.responses.get(status))?.schemaPointer;
    if (!body || schema === undefined) continue;
    compareBody(body, schema, example, report, refuse);
    bodies += 1;
  }
  return bodies;
}

/** What may be JSON in an example: a request begins with a line that is none. */
const textOf = ({ kind, text }: Example) => (kind === 'request' ? /^[[{][\s\S]*/m.exec(text)?.[0] : text);

/** The body in an example, if it has one that can be read. */
export function bodyIn(example: Example): unknown {
  const text = textOf(example);
  if (text === undefined || text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function compareRequestLine(example: Example, operation: Operation, refuse: Refuse): void {
  const [, method, target = ''] = REQUEST_LINE.exec(example.text) ?? [];
  if (!method) return;
  const [path = ''] = target.split('?');
  const segments = path.split('/');
  const described = operation.path.split('/');
  // An example has values in the place of parameters.
  const isSame =
    segments.length === described.length &&
    described.every((one, index) => one === segments[index] || (one.startsWith('{') && segments[index]));
  if (method !== operation.method) refuse(`its method is ${method}, the operation's is ${operation.method}`);
  if (!isSame) refuse(`its path is ${path}, the operation's is ${operation.path}`);
}

function compareBody(body: string, schema: string, example: Example, report: ComparisonReport, refuse: Refuse): void {
  if (body.length > LONGEST) return refuse(`it has ${body.length} characters, at most ${LONGEST} are read`);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return refuse('it is not JSON');
  }
  compareValue(value, schema, example, report, refuse);
}

/** A value in an example against a schema of the closed description. */
export function compareValue(value: unknown, schema: string, example: Example, { closed }: ComparisonReport, refuse: Refuse): void {
  for (const error of closed.validator.errors(schema, value).slice(0, MOST_ERRORS)) {
    const at = locationOf(value, error.location);
    const words = [seenInWords(error), expectedInWords(error.expected)].filter(Boolean).join(', ');
    refuse(`the description refuses it: ${words}`, at, lineOf(at, example));
  }
}

function lineOf(location: string, { text, line }: Example): number {
  const [, key] = /([^.[\]]+)(?:\[\])*$/.exec(location) ?? [];
  const index = text.split('\n').findIndex((one) => key !== undefined && one.includes(JSON.stringify(key)));
  return (line ?? 1) + Math.max(index, 0);
}
