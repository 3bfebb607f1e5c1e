import { METHODS, type Method, type MethodKey } from './methods.js';
import { contentOf, type Header, type Located, located, locatedIn, type MediaType, schemaIn, type WithSchema } from './parts.js';
import { join } from './pointer.js';
import type { Description, HeaderObject, OperationObject, ParameterObject, RequestBodyObject, ResponseObject } from './types.js';

/** A parameter of an operation or of its path. */
export interface Parameter extends Located<ParameterObject>, WithSchema {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required: boolean;
}

/** The body of a request. */
export interface RequestBody extends Located<RequestBodyObject> {
  required: boolean;
  content: Map<string, MediaType>;
}

/** A response of an operation. */
export interface Response extends Located<ResponseObject> {
  /** Such as `200`, `4XX` or `default`. */
  status: string;
  /** By name, as the description writes it. */
  headers: Map<string, Header>;
  content: Map<string, MediaType>;
}

/** An operation of a description, the `$ref`s of its parts followed down to the schemas. */
export interface Operation extends Located<OperationObject> {
  /** `operationId`, or method and path where it has none. */
  operationId: string;
  method: Method;
  /** With parameters in braces, such as `/v2/{project_id}/datasets`. */
  path: string;
  /** Those of the path, then those of the operation, which replace the former of the same place and name. */
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  /** By status, in the order of the description. */
  responses: Map<string, Response>;
  /** The first status of success that is described, such as `200`, `204` or `2XX`. */
  successStatus: string | undefined;
}

type PathItem = Partial<Record<MethodKey, OperationObject>> & { parameters?: object[] };

/** The operations of a description in its order, read anew each time: keep the list where it is asked for often. */
export function operationsOf(description: Description): Operation[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, value]) => {
    const item = located<PathItem>(description, join('#', 'paths', path), value);
    return METHODS.filter((key) => item.definition[key]).map((key) => operationIn(description, path, item, key));
  });
}

function operationIn(description: Description, path: string, item: Located<PathItem>, key: MethodKey): Operation {
  const operation = located<OperationObject>(description, join(item.pointer, key), item.definition[key]);
  const { pointer, definition } = operation;
  const method = key.toUpperCase() as Method;
  const responses = new Map(
    locatedIn<ResponseObject>(description, join(pointer, 'responses'), definition.responses).map(([status, response]) => [
      status,
      responseOf(description, status, response),
    ]),
  );
  return {
    ...operation,
    operationId: definition.operationId ?? `${method} ${path}`,
    method,
    path,
    parameters: merged([...parametersOf(description, item), ...parametersOf(description, operation)]),
    requestBody:
      definition.requestBody && requestBodyOf(description, located(description, join(pointer, 'requestBody'), definition.requestBody)),
    responses,
    successStatus: [...responses.keys()].find((status) => status.startsWith('2')),
  };
}

function parametersOf(description: Description, owner: Located<{ parameters?: object[] }>): Parameter[] {
  return (owner.definition.parameters ?? []).map((value, index) => {
    const parameter = located<ParameterObject>(description, join(owner.pointer, 'parameters', index), value);
    const { name, in: where, required = false } = parameter.definition;
    return { ...parameter, ...schemaIn(parameter), name, in: where, required };
  });
}

/** A parameter is what it is by its name and by where it is. */
function merged(parameters: Parameter[]): Parameter[] {
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function requestBodyOf(description: Description, body: Located<RequestBodyObject>): RequestBody {
  return { ...body, required: body.definition.required ?? false, content: contentOf(description, body) };
}

function responseOf(description: Description, status: string, response: Located<ResponseObject>): Response {
  const headers = locatedIn<HeaderObject>(description, join(response.pointer, 'headers'), response.definition.headers);
  return {
    ...response,
    status,
    headers: new Map(
      headers.map(([name, header]) => [name, { ...header, ...schemaIn(header), name, required: header.definition.required ?? false }]),
    ),
    content: contentOf(description, response),
  };
}
