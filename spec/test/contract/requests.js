import { operations } from './operations.js';

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
      for (const finding of parameterFindings(request, matches[0], validator)) yield `${request.file}: ${finding}`;
    }
  }
  yield* statusFindings(all, samples);
}

function* parameterFindings(request, { path, parameters }, validator) {
  const { groups = {} } = template(path).exec(request.path);
  for (const name of Object.keys(request.parameters ?? {})) {
    if (!Object.hasOwn(groups, name)) yield `the path has no {${name}}`;
  }
  for (const { name, in: where } of parameters) {
    if (where === 'path' && !Object.hasOwn(groups, name)) yield `the parameter ${name} is not in the path`;
  }
  for (const [name, value] of Object.entries(groups)) {
    const parameter = parameters.find((one) => one.name === name && one.in === 'path');
    const { accepted = [], refused = [] } = request.parameters?.[name] ?? {};
    if (!parameter) yield `{${name}} is not described as a path parameter`;
    else {
      if (parameter.required !== true) yield `the path parameter ${name} has to be required`;
      for (const good of [value, ...accepted]) {
        const complaint = validator.complaint(parameter.schema, good);
        if (complaint) yield `the parameter ${name}: ${complaint}`;
      }
      for (const bad of refused) {
        if (validator.accepts(parameter.schema, bad)) yield `the parameter ${name} accepts ${JSON.stringify(bad)}`;
      }
    }
  }
}

/** Every operation can be answered with every error there is a body of. */
function* statusFindings(all, samples) {
  const statuses = new Set(samples.filter(({ status }) => status).map(({ status }) => status));
  for (const { operationId, bodies } of all) {
    for (const status of statuses) {
      if (!bodies.some((described) => described.status === status)) yield `${operationId}: ${status} is not described`;
    }
  }
}

function template(path) {
  const pattern = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${pattern}$`);
}
