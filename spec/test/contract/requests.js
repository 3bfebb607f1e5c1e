import { isDeepStrictEqual } from 'node:util';
import { operations } from './operations.js';
import { get } from './pointer.js';

/** What a description says about requests, held against a request of each operation. */
export function* requestFindings(description, { requests, samples }, validator) {
  const all = operations(description);
  for (const { operationId } of all) {
    if (!requests.some((request) => request.operationId === operationId)) {
      yield `${operationId}: no request of it is at hand, in a file <operation>.request.json`;
    }
  }
  for (const request of requests) {
    const matches = all.filter(({ method, path }) => method === request.method && template(path).test(request.path));
    const ids = matches.map(({ operationId }) => operationId);
    if (ids.length !== 1 || ids[0] !== request.operationId) {
      yield `${request.file}: ${request.method} ${request.path} is answered by ${ids.join(', ') || 'no operation'}, expected ${request.operationId}`;
    } else {
      for (const finding of parameterFindings(description, request, matches[0], validator)) {
        yield `${request.file}: ${finding}`;
      }
      for (const finding of bodyFindings(request, matches[0], samples)) yield `${request.file}: ${finding}`;
    }
  }
  yield* statusFindings(all, samples);
}

function* parameterFindings(description, request, { path, parameters }, validator) {
  const given = { path: template(path).exec(request.path).groups ?? {}, query: request.query ?? {} };
  for (const name of Object.keys(request.parameters ?? {})) {
    if (!Object.hasOwn(given.path, name) && !Object.hasOwn(given.query, name)) yield `the request has no ${name}`;
  }
  for (const { name, in: where } of parameters) {
    if (!Object.hasOwn(given[where] ?? {}, name)) yield `the ${where} parameter ${name} is not in the request`;
  }
  for (const [where, values] of Object.entries(given)) {
    for (const [name, value] of Object.entries(values)) {
      const parameter = parameters.find((one) => one.name === name && one.in === where);
      if (!parameter) yield `${name} is not described as a ${where} parameter`;
      else yield* valueFindings(description, parameter, value, request.parameters?.[name] ?? {}, validator);
    }
  }
}

function* valueFindings(description, parameter, value, { accepted = [], refused = [], omitted }, validator) {
  const { name, schema } = parameter;
  if ((parameter.required ?? false) !== (parameter.in === 'path')) {
    yield `the ${parameter.in} parameter ${name} has to be ${parameter.in === 'path' ? 'required' : 'optional'}`;
  }
  const target = get(description, schema);
  const { default: left, enum: values = [] } = target?.$ref ? get(description, target.$ref) : (target ?? {});
  if (left !== omitted) yield `the parameter ${name} left out means ${JSON.stringify(left)}, expected ${JSON.stringify(omitted)}`;
  for (const one of values) {
    if (![value, ...accepted].includes(one)) yield `the parameter ${name} takes ${JSON.stringify(one)}, which is not in accepted`;
  }
  for (const good of [value, ...accepted]) {
    const complaint = validator.complaint(schema, good);
    if (complaint) yield `the parameter ${name}: ${complaint}`;
  }
  for (const bad of refused) {
    if (validator.accepts(schema, bad)) yield `the parameter ${name} accepts ${JSON.stringify(bad)}`;
  }
}

/** A request has a body, and has to have it, where there are samples of it; an answer has none where it says so. */
function* bodyFindings({ operationId, answersWithoutBody = [] }, { bodies }, samples) {
  const hasBody = samples.some((sample) => sample.operationId === operationId && sample.status === 'request');
  const body = bodies.find(({ status }) => status === 'request');
  if (hasBody !== Boolean(body)) yield `a body is ${hasBody ? 'not described' : 'described, but there is no sample of it'}`;
  if (body && body.required !== true) yield 'the body has to be required';
  const empty = bodies.filter(({ schema }) => !schema).map(({ status }) => status);
  if (!isDeepStrictEqual(empty, answersWithoutBody)) {
    yield `the answers ${empty.join(', ') || 'none'} have no body, expected ${answersWithoutBody.join(', ') || 'none'}`;
  }
}

/** Every operation can be answered with every error there is a body of. */
function* statusFindings(all, samples) {
  const statuses = new Set(samples.filter(({ operationId }) => !operationId).map(({ status }) => status));
  for (const { operationId, bodies } of all) {
    for (const status of statuses) {
      if (!bodies.some((described) => described.status === status)) yield `${operationId}: ${status} is not described`;
    }
  }
}

function template(path) {
  const pattern = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${pattern}$`);
}
