import type { Description, Operation } from '@modelarts-openapi/openapi-model';
import { comment } from './comment.js';
import type { OperationFunction } from './functions.js';
import { operationComment } from './operation-comment.js';
import { entryType, paginationOf, paginationText } from './pagination.js';
import type { Types } from './types-of.js';

const LIST = [
  '`for await` yields each entry once, and asks for the next page when it is wanted. `pages()` yields pages, with the total and where',
  'to go on. `await` is the answer with one page. An entry that comes while the list is read may be among them or not; all that were',
  'there before are.',
].join(' ');

/** The function of an operation, with its comment. */
export function functionText(description: Description, one: OperationFunction, types: Types): string {
  const { name, parametersType, operation, takes, needs, template } = one;
  const parameters = takes ? `parameters${needs ? '' : '?'}: ${parametersType}` : 'parameters?: Record<never, never>';
  const pagination = paginationOf(operation);
  const answers = types.ofAnswers(operation);
  const result = pagination ? `PagedList<${entryType(description, operation, pagination, types)}, ${answers}>` : `Promise<${answers}>`;
  const call = pagination
    ? ['list(client', `'${template}'`, 'parameters', 'settings', paginationText(description, operation, pagination)]
    : ['call(client', `'${operation.method}'`, `'${template}'`, 'parameters', 'settings', ...detailsOf(operation)];
  return [
    comment(operationComment(operation, pagination ? [LIST] : [])),
    `export function ${name}(client: ModelArtsClient, ${parameters}, settings?: CallSettings): ${result} {\n`,
    `  return ${call.join(', ')});\n`,
    '}\n',
  ].join('');
}

/** What the client has to know of an operation beyond method and template; nothing for most. */
function detailsOf(operation: Operation): string[] {
  const { method, requestBody, definition } = operation;
  const { 'x-idempotent': idempotent, 'x-outcome': outcome } = definition;
  const isRepeatable = idempotent === true && /^P(OST|ATCH)$/.test(method);
  const details = [
    requestBody && `body: ${requestBody.required}`,
    isRepeatable && 'idempotent: true',
    outcome && `outcome: '${outcome}'`,
    needed(operation),
  ];
  const given = details.filter(Boolean);
  return given.length > 0 ? [`{ ${given.join(', ')} }`] : [];
}

/** What an answer must have: the ID that other operations take, as its links say. */
function needed({ method, responses, successStatus = '' }: Operation): string | undefined {
  if (method !== 'POST') return undefined;
  const links = Object.values(responses.get(successStatus)?.definition.links ?? {}) as { parameters?: Record<string, string> }[];
  const values = links.flatMap(({ parameters = {} }) => Object.values(parameters));
  const [name] = values.flatMap((value) => /^\$response\.body#\/(\w+)$/.exec(value)?.[1] ?? []);
  return name && `needs: '${name}'`;
}
