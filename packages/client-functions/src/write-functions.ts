import { type Description, operationsOf } from '@modelarts-openapi/openapi-model';
import { comment, words } from './comment.js';
import { functionOf, type Named, type OperationFunction } from './functions.js';
import { operationComment } from './operation-comment.js';
import { createTypes, type Types } from './types-of.js';

const MARK = '// Generated from spec/openapi.yaml. Do not edit.\n';

/**
 * Writes a module for each tag of a description, with a function for each of its operations, and `index.ts`, which exports
 * them all.
 *
 * @returns the text of each file, by its name.
 * @throws Error that names the operation of which no function can be made.
 */
export function writeFunctions(description: Description): Map<string, string> {
  const byTag = new Map<string, OperationFunction[]>();
  for (const one of operationsOf(description).map(functionOf)) {
    const tag = one.operation.definition.tags?.[0] ?? 'operations';
    byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  const files = new Map([...byTag].map(([tag, functions]) => [`${tag}.ts`, moduleOf(functions)]));
  const index = [...files.keys()].map((file) => `export * from './${file.replace('.ts', '.js')}';\n`);
  return files.set('index.ts', [MARK, ...index].join(''));
}

function moduleOf(functions: readonly OperationFunction[]): string {
  const types = createTypes();
  const declarations = functions.flatMap((one) => [parametersOf(one, types), functionText(one, types)]);
  return [
    MARK,
    `import type { ${[...types.imports].sort().join(', ')} } from '@modelarts-openapi/types';\n`,
    "import type { ModelArtsClient } from '../client.js';\n",
    "import { type CallSettings, call } from '../operations/call.js';\n",
    ...declarations.map((declaration) => `\n${declaration}`),
  ].join('');
}

function parametersOf({ name, parametersType, parameters, operation, takes }: OperationFunction, types: Types): string {
  if (!takes) return '';
  const body = types.ofBody(operation);
  const { required = false, definition } = operation.requestBody ?? {};
  const properties = [
    ...parameters.map((parameter) =>
      property(parameter.property, parameter.required, types.ofParameter(operation, parameter), textOf(parameter)),
    ),
    ...(body ? [property('body', required, body, definition?.description ?? 'The body of the request.')] : []),
  ];
  return `/** What {@link ${name}} takes. */\nexport interface ${parametersType} {\n${properties.join('')}}\n`;
}

function textOf({ definition, name }: Named): string {
  return definition.description ?? name;
}

function property(name: string, required: boolean, type: string, text: string): string {
  return `${comment(words(text), '  ')}  ${name}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};\n`;
}

function functionText(one: OperationFunction, types: Types): string {
  const { name, parametersType, operation, takes, needs, template } = one;
  const parameters = takes ? `parameters${needs ? '' : '?'}: ${parametersType}` : 'parameters?: Record<never, never>';
  const details = detailsOf(one);
  const given = ['client', `'${operation.method}'`, `'${template}'`, 'parameters', 'settings', ...(details ? [details] : [])];
  return [
    comment(operationComment(operation)),
    `export function ${name}(client: ModelArtsClient, ${parameters}, settings?: CallSettings): Promise<${types.ofAnswers(operation)}> {\n`,
    `  return call(${given.join(', ')});\n`,
    '}\n',
  ].join('');
}

/** What the client has to know of an operation beyond method and template; nothing for most. */
function detailsOf({ operation }: OperationFunction): string {
  const { method, requestBody, definition } = operation;
  const { 'x-idempotent': idempotent, 'x-outcome': outcome } = definition;
  const isRepeatable = idempotent === true && /^P(OST|ATCH)$/.test(method);
  const details = [
    requestBody && 'body: true',
    isRepeatable && 'idempotent: true',
    outcome && `outcome: '${outcome}'`,
    needed(operation),
  ].filter(Boolean);
  return details.length > 0 ? `{ ${details.join(', ')} }` : '';
}

/** What an answer must have: the ID that other operations take, as its links say. */
function needed({ method, responses, successStatus = '' }: OperationFunction['operation']): string | undefined {
  if (method !== 'POST') return undefined;
  const links = Object.values(responses.get(successStatus)?.definition.links ?? {}) as { parameters?: Record<string, string> }[];
  const [name] = links.flatMap(({ parameters = {} }) =>
    Object.values(parameters).flatMap((value) => /^\$response\.body#\/(\w+)$/.exec(value)?.[1] ?? []),
  );
  return name && `needs: '${name}'`;
}
