import { byParameters, jsonOf, type Operation, type Parameter, parametersIn, pathPattern, wholeOf } from '@modelarts-openapi/openapi-model';
import { expectedInWords } from '@modelarts-openapi/validation';
import type { Contract } from '../contract.js';
import { mandatoryOf } from '../facts/parameters.js';
import type { Observation } from '../finding.js';
import type { CaseFile, ParameterCases, RequestCase } from '../fixtures.js';

type RequestFile = CaseFile & { operationId: string; request: RequestCase };

/** What a description says about requests, held against a request of each operation. */
export function* checkRequests(contract: Contract): Generator<Observation> {
  const { operations, fixtures } = contract;
  const files = fixtures.cases.filter((one): one is RequestFile => one.request !== undefined && one.operationId !== undefined);
  for (const { operationId } of operations) {
    if (!files.some((one) => one.operationId === operationId)) yield { subject: operationId, problem: 'has no request in its cases' };
  }
  for (const file of files) {
    const { method, path } = file.request;
    const matches = fixedOf(operations.filter((operation) => operation.method === method && pathPattern(operation.path).test(path)));
    const [operation, ...others] = matches;
    if (operation?.operationId !== file.operationId || others.length > 0) {
      const ids = matches.map(({ operationId }) => operationId).join(', ') || 'no operation';
      yield { subject: file.operationId, problem: `does not answer its request alone: ${ids}`, seenIn: `${file.file}: ${method} ${path}` };
    } else {
      yield* checkParameters(contract, file, operation);
    }
    if (operation?.requestBody && !operation.requestBody.required) {
      yield { subject: `${operation.operationId} request`, problem: 'has to be required' };
    }
    if (operation) yield* checkEmpty(file, operation);
  }
  yield* checkStatuses(contract);
}

/** Of operations whose paths fit, those with text where others have a parameter: `/orders/latest` comes before `/orders/{order_id}`. */
function fixedOf(operations: readonly Operation[]): Operation[] {
  const [first] = [...operations].sort(byParameters);
  return operations.filter((operation) => first && byParameters(operation, first) === 0);
}

function* checkParameters(contract: Contract, { file, operationId, request }: RequestFile, operation: Operation): Generator<Observation> {
  const given = valuesIn(request, operation);
  const isGiven = ({ in: where, name }: Pick<Parameter, 'in' | 'name'>) => given.some((one) => one.in === where && one.name === name);
  for (const key of Object.keys(request.parameters ?? {})) {
    const known = given.filter((one) => one.name === key || `${one.in} ${one.name}` === key);
    if (known.length !== 1)
      yield { subject: file, problem: `has cases of ${key}, which its request has ${known.length === 0 ? 'not' : 'twice'}` };
  }
  for (const parameter of operation.parameters) {
    if (!isGiven(parameter)) yield { subject: nameOf(operation, parameter), problem: 'is not in the request', seenIn: file };
  }
  for (const { in: where, name, value } of given) {
    const parameter = operation.parameters.find((one) => one.in === where && one.name === name);
    if (!parameter) yield { subject: `${operationId} ${where} parameter ${name}`, problem: 'is not described', seenIn: file };
    else yield* checkValues(contract, file, operation, parameter, value, casesOf(contract, request, parameter));
  }
}

/** The values that a request has for its parameters. */
function valuesIn(
  { path, query = {}, headers = {} }: RequestCase,
  operation: Operation,
): { in: Parameter['in']; name: string; value: unknown }[] {
  const inPath = pathPattern(operation.path).exec(path)?.slice(1) ?? [];
  return [
    ...parametersIn(operation.path).map((name, index) => ({ in: 'path' as const, name, value: inPath[index] })),
    ...Object.entries(query).map(([name, value]) => ({ in: 'query' as const, name, value })),
    ...Object.entries(headers).map(([name, value]) => ({ in: 'header' as const, name, value })),
  ];
}

/** What has to hold for a parameter: as the operation's own cases say, or else those of the shared parameter. */
function casesOf({ fixtures }: Contract, { parameters = {} }: RequestCase, { in: where, name, pointer }: Parameter): ParameterCases {
  const component = /^#\/components\/parameters\/(.+)$/.exec(pointer)?.[1];
  const shared = component === undefined ? [] : fixtures.cases.map((one) => one.parameters?.[component]);
  return parameters[`${where} ${name}`] ?? parameters[name] ?? shared.find((one) => one !== undefined) ?? {};
}

function* checkValues(
  { description, fixtures, validator, strictValidator, wasChecked }: Contract,
  file: string,
  operation: Operation,
  parameter: Parameter,
  value: unknown,
  { accepted = [], refused = [], omitted }: ParameterCases,
): Generator<Observation> {
  const subject = nameOf(operation, parameter);
  const { in: where, required, schemaPointer } = parameter;
  const mandatory = mandatoryOf(fixtures, operation.operationId, parameter);
  if (required !== mandatory) yield { subject, problem: `has to be ${mandatory ? 'required' : 'optional'}`, seenIn: file };
  if (schemaPointer === undefined) {
    yield { subject, problem: 'has no schema' };
    return;
  }
  if (wasChecked(schemaPointer)) return;
  const { default: left, enum: values = [] } = wholeOf(description, parameter.schema);
  if (left !== omitted)
    yield { subject, problem: `means ${JSON.stringify(left)} when it is left out, expected ${JSON.stringify(omitted)}`, seenIn: file };
  for (const one of values) {
    if (![value, ...accepted].includes(one))
      yield { subject, problem: `takes ${JSON.stringify(one)}, which is not in accepted`, seenIn: file };
  }
  for (const good of [value, ...accepted]) {
    for (const { expected } of strictValidator.errors(schemaPointer, good)) {
      yield {
        subject,
        problem: `refuses what has to be accepted, ${expectedInWords(expected)}`,
        seenIn: `${file} ${JSON.stringify(good)}`,
      };
    }
  }
  // A path with an empty segment is another path.
  for (const bad of where === 'path' ? ['', ...refused] : refused) {
    if (validator.accepts(schemaPointer, bad))
      yield { subject, problem: 'accepts what has to be refused', seenIn: `${file} ${JSON.stringify(bad)}` };
  }
}

/** Answers without a body: nothing else shows that there are any. */
function* checkEmpty({ file, request: { answersWithoutBody = [] } }: RequestFile, operation: Operation): Generator<Observation> {
  const { operationId, responses } = operation;
  const empty = [...responses.values()].filter((response) => !jsonOf(response)).map(({ status }) => status);
  for (const status of new Set([...empty, ...answersWithoutBody])) {
    if (empty.includes(status) && answersWithoutBody.includes(status)) continue;
    const problem = empty.includes(status) ? 'has no body, and is not among answersWithoutBody' : 'is not described without a body';
    yield { subject: `${operationId} ${status}`, problem, seenIn: file };
  }
}

/** Every operation can be answered with every error that operations share. */
function* checkStatuses({ operations, fixtures }: Contract): Generator<Observation> {
  const statuses = new Set(fixtures.examples.filter(({ operationId }) => operationId === undefined).map(({ status }) => status));
  for (const { operationId, responses } of operations) {
    for (const status of statuses) {
      if (status !== undefined && !responses.has(status)) yield { subject: `${operationId} ${status}`, problem: 'is not described' };
    }
  }
}

/** A parameter that several operations share is one subject, not one for each operation. */
function nameOf({ operationId }: Operation, { in: where, name, pointer }: Parameter): string {
  return pointer.startsWith('#/components/') ? `the ${where} parameter ${name}` : `${operationId} ${where} parameter ${name}`;
}
