import { get, join } from './pointer.js';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a description with what the contract asks of them, `$ref`s followed. */
export function operations(description) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      operationId: item[method].operationId,
      method: method.toUpperCase(),
      path,
      parameters: parameters(description, join('#', 'paths', path), method),
      bodies: [
        ...requestBodies(description, join('#', 'paths', path, method)),
        ...responses(description, join('#', 'paths', path, method, 'responses')),
      ],
    })),
  );
}

/** The bodies that a sample is one of: those of its operation, or of all where it is shared. */
export function bodiesOf(sample, all) {
  return all
    .filter((operation) => !sample.operationId || sample.operationId === operation.operationId)
    .flatMap((operation) => operation.bodies.map((described) => ({ operation, described })))
    .filter(({ described: { status, schema } }) => (sample.status ? status === sample.status : schema && /^2/.test(status)));
}

function parameters(description, item, method) {
  return [join(item, 'parameters'), join(item, method, 'parameters')].flatMap((list) =>
    (get(description, list) ?? []).map((_parameter, index) => {
      const pointer = follow(description, join(list, index));
      return { ...get(description, pointer), schema: join(pointer, 'schema') };
    }),
  );
}

/** A request's body stands beside those of the responses, with `request` for a status. */
function requestBodies(description, operation) {
  if (!get(description, operation).requestBody) return [];
  const pointer = follow(description, join(operation, 'requestBody'));
  const { required } = get(description, pointer);
  return [{ status: 'request', required, headers: {}, ...content(description, pointer) }];
}

function responses(description, list) {
  return Object.keys(get(description, list) ?? {}).map((status) => {
    const pointer = follow(description, join(list, status));
    const { headers = {} } = get(description, pointer);
    return {
      status,
      ...content(description, pointer),
      headers: Object.fromEntries(
        Object.keys(headers).map((name) => [name, join(follow(description, join(pointer, 'headers', name)), 'schema')]),
      ),
    };
  });
}

function content(description, pointer) {
  const json = get(description, pointer).content?.['application/json'];
  return {
    schema: json?.schema && join(pointer, 'content', 'application/json', 'schema'),
    examples: json?.examples ?? {},
  };
}

function follow(description, pointer) {
  const target = get(description, pointer)?.$ref;
  return target ? follow(description, target) : pointer;
}
