import { get, join } from '../contract/pointer.js';
import { renamed } from './schema-operators.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One small change to paths, operations, parameters, bodies or responses each, wherever it applies. */
export function* operationMutants(description) {
  for (const [path, item] of Object.entries(description.paths)) {
    const segments = path.split('/').slice(1);
    for (const [index, segment] of segments.entries()) {
      if (segment.startsWith('{')) continue;
      const other = `/${segments.with(index, `${segment}x`).join('/')}`;
      yield mutant('change a path', path, other, (copy) => rename(copy.paths, path, other));
    }
    yield mutant('drop a path', path, 'path', (copy) => delete copy.paths[path]);
    for (const method of METHODS.filter((one) => item[one])) {
      const place = `${method} ${path}`;
      yield mutant('drop an operation', place, 'operation', (copy) => delete copy.paths[path][method]);
      yield mutant('rename an operationId', place, item[method].operationId, (copy) => {
        copy.paths[path][method].operationId += '2';
      });
      for (const other of METHODS.filter((one) => !item[one])) {
        yield mutant('change a method', place, other, (copy) => rename(copy.paths[path], method, other));
      }
      yield* parameterMutants(item[method], place, join('#', 'paths', path, method));
      yield* requestBodyMutants(description, place, join('#', 'paths', path, method));
      yield* responseMutants(description, place, join('#', 'paths', path, method, 'responses'));
    }
  }
  for (const kind of ['parameters', 'responses']) {
    for (const [name, component] of Object.entries(description.components?.[kind] ?? {})) {
      const at = join('#', 'components', kind, name);
      if (kind === 'parameters') yield* changedParameter(component, name, at);
      else yield* bodyMutants(description, name, at);
    }
  }
}

function* parameterMutants({ parameters = [] }, place, operation) {
  for (const [index, parameter] of parameters.entries()) {
    const name = parameter.$ref ?? parameter.name;
    yield mutant('drop a parameter', place, name, (copy) => get(copy, operation).parameters.splice(index, 1));
    if (!parameter.$ref) {
      yield* changedParameter(parameter, `${place} ${name}`, join(operation, 'parameters', index));
    }
  }
}

function* changedParameter({ required, in: where }, place, at) {
  yield mutant('rename a parameter', place, 'name', (copy) => (get(copy, at).name += '2'));
  if (required) {
    yield mutant('make a parameter optional', place, 'required false', (copy) => (get(copy, at).required = false));
    yield mutant('make a parameter optional', place, 'required left out', (copy) => delete get(copy, at).required);
  } else {
    yield mutant('make a parameter required', place, 'required', (copy) => (get(copy, at).required = true));
  }
  const other = where === 'query' ? 'header' : 'query';
  yield mutant('move a parameter', place, `to the ${other}`, (copy) => (get(copy, at).in = other));
}

function* requestBodyMutants(description, place, operation) {
  const at = join(operation, 'requestBody');
  if (!get(description, at)) return;
  yield mutant('drop a request body', place, 'body', (copy) => delete get(copy, operation).requestBody);
  yield mutant('make a request body optional', place, 'required', (copy) => delete get(copy, at).required);
  yield* bodyMutants(description, `${place} request`, at);
}

function* responseMutants(description, place, at) {
  for (const [status, response] of Object.entries(get(description, at))) {
    yield mutant('drop a response', place, status, (copy) => delete get(copy, at)[status]);
    yield mutant('change a status', place, `${status} to 418`, (copy) => rename(get(copy, at), status, '418'));
    if (!response.$ref) yield* bodyMutants(description, `${place} ${status}`, join(at, status));
  }
}

/** Changes to what a request or a response is made of. */
function* bodyMutants(description, place, at) {
  const { headers = {}, content = {} } = get(description, at);
  for (const name of Object.keys(headers)) {
    yield mutant('drop a response header', place, name, (copy) => delete get(copy, at).headers[name]);
    yield mutant('rename a response header', place, name, (copy) => {
      get(copy, at).headers = renamed(get(copy, at).headers, name);
    });
  }
  if (Object.keys(content).length === 0) {
    yield mutant('add a body', place, 'JSON', (copy) => (get(copy, at).content = { 'application/json': { schema: {} } }));
  }
  for (const type of Object.keys(content)) {
    yield mutant('change a media type', place, type, (copy) => rename(get(copy, at).content, type, 'application/xml'));
    const examples = join(at, 'content', type, 'examples');
    for (const name of Object.keys(get(description, examples) ?? {})) {
      yield mutant('drop a sample', place, name, (copy) => delete get(copy, examples)[name]);
      yield mutant('change a sample', place, name, (copy) => {
        get(copy, examples)[name].value = { ...get(copy, examples)[name].value, status: 99 };
      });
    }
  }
}

function mutant(operator, place, what, mutate) {
  return { operator, name: `${place}: ${what}`, mutate };
}

function rename(object, from, to) {
  object[to] = object[from];
  delete object[from];
}
