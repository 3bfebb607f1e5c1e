import type { Description } from '@modelarts-openapi/openapi-model';
import { comment, words } from './comment.js';
import type { Named, OperationFunction } from './functions.js';
import { mostOf, paginationOf, sizeOf } from './pagination.js';
import type { Types } from './types-of.js';

/** The type of what a function takes; nothing where it takes nothing. */
export function parametersText(description: Description, one: OperationFunction, types: Types): string {
  const { name, parametersType, parameters, operation, takes } = one;
  if (!takes) return '';
  const body = types.ofBody(operation);
  const { required = false, definition } = operation.requestBody ?? {};
  const properties = [
    ...parameters.map((parameter) =>
      property(parameter.property, parameter.required, types.ofParameter(operation, parameter), textOf(description, one, parameter)),
    ),
    ...(body ? [property('body', required, body, definition?.description ?? 'The body of the request.')] : []),
  ];
  return `/** What {@link ${name}} takes. */\nexport interface ${parametersType} {\n${properties.join('')}}\n`;
}

function textOf(description: Description, { operation }: OperationFunction, { definition, name }: Named): string {
  const { parameter, limit } = paginationOf(operation) ?? {};
  const text = definition.description ?? name;
  if (name === parameter) return `${text}\n\nThe list begins there.`;
  const most = name === limit ? mostOf(description, operation, name) : undefined;
  return most === undefined
    ? text
    : `Most entries that one request asks for, at most ${most}: ${sizeOf(description, operation, name)} unless given.`;
}

function property(name: string, required: boolean, type: string, text: string): string {
  return `${comment(words(text), '  ')}  ${name}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};\n`;
}
