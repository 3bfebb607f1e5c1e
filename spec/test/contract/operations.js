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
      responses: responses(description, join('#', 'paths', path, method, 'responses')),
    })),
  );
}

/** The responses that a sample is a body of: those of its operation, or of all where it is shared. */
export function responsesOf(sample, all) {
  return all
    .filter((operation) => !sample.operationId || sample.operationId === operation.operationId)
    .flatMap((operation) => operation.responses.map((response) => ({ operation, response })))
    .filter(({ response }) => (sample.status ? response.status === sample.status : /^2/.test(response.status)));
}

function parameters(description, item, method) {
  return [join(item, 'parameters'), join(item, method, 'parameters')].flatMap((list) =>
    (get(description, list) ?? []).map((_parameter, index) => {
      const pointer = follow(description, join(list, index));
      return { ...get(description, pointer), schema: join(pointer, 'schema') };
    }),
  );
}

function responses(description, list) {
  return Object.keys(get(description, list) ?? {}).map((status) => {
    const pointer = follow(description, join(list, status));
    const { headers = {}, content = {} } = get(description, pointer);
    const json = content['application/json'];
    return {
      status,
      schema: json?.schema && join(pointer, 'content', 'application/json', 'schema'),
      examples: json?.examples ?? {},
      headers: Object.fromEntries(
        Object.keys(headers).map((name) => [
          name,
          join(follow(description, join(pointer, 'headers', name)), 'schema'),
        ]),
      ),
    };
  });
}

function follow(description, pointer) {
  const target = get(description, pointer)?.$ref;
  return target ? follow(description, target) : pointer;
}
