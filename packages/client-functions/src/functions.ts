import type { Operation, Parameter } from '@modelarts-openapi/openapi-model';
import { parameterName, typeName } from './names.js';

/** The parameter that the client fills in by itself. */
const PROJECT = 'project_id';

/** What a function asks for by a name of its own. */
export interface Named extends Parameter {
  /** As it is given to the function. */
  property: string;
}

/** What is written of an operation. */
export interface OperationFunction {
  operation: Operation;
  name: string;
  /** Name of the type of its parameters. */
  parametersType: string;
  parameters: Named[];
  /** Whether it takes anything by name, and whether it needs to. */
  takes: boolean;
  needs: boolean;
  /** Path and query as a URI template, such as `/datasets/{dataset_id}{?limit,offset}`. */
  template: string;
}

/**
 * What is written of an operation.
 *
 * @throws Error that names the operation, where two things would have one name, or something stands where nothing can be given.
 */
export function functionOf(operation: Operation): OperationFunction {
  const { operationId: name, path } = operation;
  if (!/^[a-z][a-zA-Z\d]*$/.test(name)) throw new Error(`${name}: expected an operationId that is the name of a function`);
  const parameters = operation.parameters
    .filter(({ name, in: where }) => (where === 'path' && name !== PROJECT) || where === 'query')
    .map((parameter) => ({ ...parameter, property: parameterName(parameter.name) }));
  const odd = parameters.find(({ name, property, in: where }) => !/^[a-zA-Z]\w*$/.test(property) || (where === 'path' && /\W/.test(name)));
  if (odd) throw new Error(`${name}: expected a parameter that is a name in TypeScript, got ${odd.name}`);
  const body = operation.requestBody;
  const names = [...parameters.map(({ property }) => property), ...(body ? ['body'] : [])];
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice) throw new Error(`${name}: two parameters would be named ${twice}`);
  const query = parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name);
  return {
    operation,
    name,
    parametersType: `${typeName(name)}Parameters`,
    parameters: parameters.sort((a, b) => Number(b.required) - Number(a.required)),
    takes: names.length > 0,
    needs: parameters.some(({ required }) => required) || body?.required === true,
    template: path + (query.length > 0 ? `{?${query.join(',')}}` : ''),
  };
}
