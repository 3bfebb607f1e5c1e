import { get, join } from '../contract/pointer.js';
import { renamed } from './schema-operators.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One small change to paths, operations, parameters or responses each, wherever it applies. */
export function* operationMutants(description) {
  for (const [path, item] of Object.entries(description.paths)) {
    const mutant = (operator, what, mutate) => ({ operator, name: `${path}: ${what}`, mutate });
    const segments = path.split('/').slice(1);
    for (const [index, segment] of segments.entries()) {
      if (segment.startsWith('{')) continue;
      const other = `/${segments.with(index, `${segment}x`).join('/')}`;
      yield mutant('change a path', other, (copy) => rename(copy.paths, path, other));
    }
    yield mutant('drop a path', 'path', (copy) => delete copy.paths[path]);
    for (const method of METHODS.filter((one) => item[one])) {
      yield mutant('drop an operation', method, (copy) => delete copy.paths[path][method]);
      yield mutant('rename an operationId', item[method].operationId, (copy) => {
        copy.paths[path][method].operationId += '2';
      });
      for (const other of METHODS.filter((one) => !item[one])) {
        yield mutant('change a method', other, (copy) => rename(copy.paths[path], method, other));
      }
      yield* parameterMutants(item[method], path, method, mutant);
      yield* responseMutants(description, path, method, mutant);
    }
  }
  yield* sharedMutants(description);
}

function* parameterMutants(operation, path, method, mutant) {
  for (const [index, parameter] of (operation.parameters ?? []).entries()) {
    const name = parameter.$ref ?? parameter.name;
    yield mutant('drop a parameter', name, (copy) => copy.paths[path][method].parameters.splice(index, 1));
  }
}

function* responseMutants(description, path, method, mutant) {
  const at = join('#', 'paths', path, method, 'responses');
  for (const [status, response] of Object.entries(get(description, at))) {
    yield mutant('drop a response', status, (copy) => delete get(copy, at)[status]);
    yield mutant('change a status', `${status} to 418`, (copy) => rename(get(copy, at), status, '418'));
    const pointer = response.$ref ?? join(at, status);
    for (const name of Object.keys(get(description, pointer).headers ?? {})) {
      yield mutant('drop a response header', `${status} ${name}`, (copy) => delete get(copy, pointer).headers[name]);
      yield mutant('rename a response header', `${status} ${name}`, (copy) => {
        get(copy, pointer).headers = renamed(get(copy, pointer).headers, name);
      });
    }
    for (const type of Object.keys(get(description, pointer).content ?? {})) {
      yield mutant('change a media type', `${status} ${type}`, (copy) => {
        rename(get(copy, pointer).content, type, 'application/xml');
      });
      const examples = join(pointer, 'content', type, 'examples');
      for (const name of Object.keys(get(description, examples) ?? {})) {
        yield mutant('drop a sample', `${status} ${name}`, (copy) => delete get(copy, examples)[name]);
        yield mutant('change a sample', `${status} ${name}`, (copy) => {
          get(copy, examples)[name].value = { ...get(copy, examples)[name].value, status: 99 };
        });
      }
    }
  }
}

function* sharedMutants(description) {
  for (const name of Object.keys(description.components?.parameters ?? {})) {
    const at = join('#', 'components', 'parameters', name);
    const mutant = (operator, what, mutate) => ({ operator, name: `${name}: ${what}`, mutate });
    yield mutant('rename a parameter', 'name', (copy) => (get(copy, at).name += '2'));
    yield mutant('make a parameter optional', 'required false', (copy) => (get(copy, at).required = false));
    yield mutant('make a parameter optional', 'required left out', (copy) => delete get(copy, at).required);
    yield mutant('move a parameter', 'to the query', (copy) => (get(copy, at).in = 'query'));
  }
}

function rename(object, from, to) {
  object[to] = object[from];
  delete object[from];
}
