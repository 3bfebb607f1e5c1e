import type { Description } from '@modelarts-openapi/spec';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { validationDifferences } from '../../../drift/dist/check/validation-differences.js';
import type { ValidationError } from '../../../drift/dist/description/operations.js';
import { type Operation, operationsOf, successOf } from '../description/operations.js';
import type { Schema } from '../description/schemas.js';
import type { Page, Sample } from '../page/page.js';
import type { Report } from './report.js';

const REQUEST_LINE = /^(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\s+(?:https?:\/\/[^/\s]+)?(\/\S*)/;
/** No page has a longer sample. ajv's time grows with the square of the errors, and ours with their number. */
const LONGEST = 100_000;
const MOST_REFUSALS = 100;

const compiled = new WeakMap<Schema, ValidateFunction>();

/** The samples of a page against the closed description. Returns how many there were. */
export function compareSamples(page: Page, operation: Operation, report: Report): number {
  const closed = operationsOf(report.closed).find(({ operationId }) => operationId === operation.operationId);
  const numbers = { request: 0, response: 0 };
  for (const sample of page.samples) {
    const number = (numbers[sample.kind] += 1);
    const status = sample.status ?? successOf(operation);
    const location = `${operation.operationId} ${sample.kind === 'request' ? 'request' : status} sample ${number}`;
    const refuse = (message: string, path = '', line = sample.line) =>
      report.add('sample-refused', path ? `${location} ${path}` : location, message, line);

    if (sample.kind === 'request') compareRequestLine(sample, operation, refuse);
    const body = sample.kind === 'request' ? /^[[{][\s\S]*/m.exec(sample.text)?.[0] : sample.text;
    const schema = sample.kind === 'request' ? closed?.requestSchema : closed?.responses.get(status);
    if (!body || !schema) continue;
    if (body.length > LONGEST) {
      refuse(`it has ${body.length} characters, at most ${LONGEST} are read`);
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      refuse('it is not JSON');
      continue;
    }
    const validate = validatorOf(schema, report.closed);
    if (validate(value)) continue;
    for (const { location: path, seen, expected } of validationDifferences(
      { errors: validate.errors as ValidationError[] },
      value,
      '',
    ).slice(0, MOST_REFUSALS)) {
      refuse(`the description refuses it: ${[seen, expected].filter(Boolean).join(', ')}`, path, lineOf(path, sample));
    }
  }
  return page.samples.length;
}

function compareRequestLine(sample: Sample, operation: Operation, refuse: (message: string) => void): void {
  const [, method, target = ''] = REQUEST_LINE.exec(sample.text) ?? [];
  if (!method) return;
  const [path = ''] = target.split('?');
  const segments = path.split('/');
  const described = operation.path.split('/');
  // A sample has values in the place of parameters.
  const isSame =
    segments.length === described.length &&
    described.every((one, index) => one === segments[index] || (one.startsWith('{') && segments[index]));
  if (method !== operation.method) refuse(`its method is ${method}, the operation's is ${operation.method}`);
  if (!isSame) refuse(`its path is ${path}, the operation's is ${operation.path}`);
}

function validatorOf(schema: Schema, { components }: Description): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  // A document of OpenAPI has keywords that JSON Schema does not know, so ajv must not be strict.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, discriminator: true });
  ajvFormats.default(ajv);
  // Of a discriminator ajv takes no mapping: it reads the values in the schemas.
  const isMapping = (key: string, holder: object) => key === 'mapping' && 'propertyName' in holder;
  const text = JSON.stringify({ ...schema, components }, function (this: object, key, value) {
    return isMapping(key, this) ? undefined : value;
  });
  const validate = ajv.compile(JSON.parse(text));
  compiled.set(schema, validate);
  return validate;
}

function lineOf(path: string, { text, line }: Sample): number {
  const [, key] = /([^.[\]]+)(?:\[\])*$/.exec(path) ?? [];
  const index = text.split('\n').findIndex((one) => key !== undefined && one.includes(JSON.stringify(key)));
  return line + Math.max(index, 0);
}
