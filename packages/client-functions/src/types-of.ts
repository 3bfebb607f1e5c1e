import { isReference, keysOf, type Operation, type Parameter, type Schema } from '@modelarts-openapi/openapi-model';

/** What a file takes from the package of types, and how it writes it. */
export interface Types {
  /** The type of a parameter. */
  ofParameter(operation: Operation, parameter: Parameter): string;
  /** The type of the body of a request; undefined where it takes none. */
  ofBody(operation: Operation): string | undefined;
  /** The type of the bodies of all answers of success. */
  ofAnswers(operation: Operation): string;
  /** The type that a schema has, where it is a component or plain; undefined where it has no name. */
  named(schema: Schema | undefined): string | undefined;
  /** What has been used so far. */
  imports: Set<string>;
}

const PLAIN: Record<string, string> = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' };
const JSON_TYPE = 'application/json';

/** Names where there are some, so that editors show them, else where it stands among the operations. */
export function createTypes(): Types {
  const imports = new Set<string>();
  const use = (name: string) => {
    imports.add(name);
    return name;
  };
  const named = (schema: Schema | undefined): string | undefined => {
    if (isReference(schema) && schema.$ref.startsWith('#/components/schemas/')) return use(keysOf(schema.$ref).at(-1) ?? '');
    const isPlain = schema && !schema.enum && !schema.anyOf && !schema.oneOf && schema.const === undefined;
    return isPlain ? PLAIN[String(schema.type)] : undefined;
  };
  const at = ({ operationId }: Operation, ...keys: string[]) =>
    `${use('operations')}${[operationId, ...keys].map((key) => `[${JSON.stringify(key)}]`).join('')}`.replaceAll('"', "'");

  return {
    imports,
    named,
    ofParameter: (operation, { name, in: where, schema }) =>
      named(schema) ?? `NonNullable<${at(operation, 'parameters', where)}>${`['${name}']`}`,
    ofBody: (operation) => {
      if (!operation.requestBody) return undefined;
      const [mediaType = JSON_TYPE] = operation.requestBody.content.keys();
      const json = operation.requestBody.content.get(JSON_TYPE);
      return (json && named(json.schema)) ?? `NonNullable<${at(operation, 'requestBody')}>['content']['${json ? JSON_TYPE : mediaType}']`;
    },
    ofAnswers: (operation) => {
      const successes = [...operation.responses.values()].filter(({ status }) => status.startsWith('2'));
      const types = successes.map(({ status, content }) => {
        const json = content.get(JSON_TYPE);
        if (!json) return 'undefined';
        return (
          named(json.schema) ??
          at(operation, 'responses', status, 'content', JSON_TYPE).replace(
            `['${status}']`,
            /^\d+$/.test(status) ? `[${status}]` : `['${status}']`,
          )
        );
      });
      return [...new Set(types)].join(' | ') || 'undefined';
    },
  };
}
