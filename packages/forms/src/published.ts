import {
  type Description,
  get,
  isReference,
  keysOf,
  METHODS,
  operationsOf,
  reachable,
  type Schema,
} from '@modelarts-openapi/openapi-model';
import { answerComponent, answerSchema, mapped } from './answers.js';
import { withoutReference } from './reference-only.js';
import { requestComponent, requestSchema } from './requests.js';
import { withDefault } from './words.js';

const SCHEMAS = '#/components/schemas/';

/**
 * The form for everybody's tools: tolerant in answers, exact in requests, and plain. A schema that both directions
 * use and that differs between them has the name of the answer; that of the request ends with `Input`.
 *
 * @param reference The bundled source. It is left as it is.
 */
export function publishedForm<Document extends Description>(reference: Document): Document {
  const source = withoutReference(reference);
  const published = structuredClone(source);
  const schemas = source.components?.schemas ?? {};
  const { requests, answers } = directions(source);
  const inputs = namesOfInputs(source, schemas, requests, answers);

  const components: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const isAnswer = answers.has(name) || !requests.has(name);
    if (isAnswer) components[name] = answerComponent(source, schema);
    if (requests.has(name) && (!isAnswer || inputs.has(name)))
      components[inputs.get(name) ?? name] = renamed(requestComponent(source, schema), inputs);
  }
  published.components = { ...published.components, schemas: mapped(sorted(components), untitled) };
  for (const { definition, pointer, isRequest } of bodiesAndParameters(published)) {
    const schema = get(published, pointer) as { schema: Schema; description?: string };
    if (isRequest && definition.default !== undefined) schema.description = withDefault(schema.description, definition.default);
    schema.schema = isRequest ? renamed(requestSchema(source, definition), inputs) : answerSchema(source, definition);
  }
  for (const server of published.servers ?? []) for (const variable of Object.values(server.variables ?? {})) delete variable.description;
  addDefaultResponse(published);
  return withOneOfEachName(withoutUnused(published));
}

const SUFFIXES = { parameters: 'Parameter', responses: 'Response', headers: 'Header' } as const;

/** Tools that make a type of a parameter or an answer, too, cannot make two of one name: that of a schema is its own. */
function withOneOfEachName<Document extends Description>(description: Document): Document {
  const schemas = description.components?.schemas ?? {};
  const components: Record<string, unknown> = { ...description.components };
  const names = new Map<string, string>();
  for (const [kind, suffix] of Object.entries(SUFFIXES)) {
    const all = Object.entries((components[kind] ?? {}) as Record<string, unknown>);
    for (const [name] of all) if (name in schemas) names.set(`#/components/${kind}/${name}`, `#/components/${kind}/${name}${suffix}`);
    if (components[kind]) components[kind] = Object.fromEntries(all.map(([name, one]) => [name in schemas ? name + suffix : name, one]));
  }
  const renamed = (key: string, value: unknown) => (key === '$ref' ? (names.get(value as string) ?? value) : value);
  return JSON.parse(JSON.stringify({ ...description, components }, renamed)) as Document;
}

/** Where a schema stands outside the components: in parameters and bodies of requests, in bodies and headers of answers. */
function bodiesAndParameters(description: Description): { pointer: string; definition: Schema; isRequest: boolean }[] {
  const all = operationsOf(description).flatMap(({ parameters, requestBody, responses }) => [
    ...[...parameters, ...(requestBody?.content.values() ?? [])].map((one) => ({ ...one, isRequest: true })),
    ...[...responses.values()]
      .flatMap(({ content, headers }) => [...content.values(), ...headers.values()])
      .map((one) => ({ ...one, isRequest: false })),
  ]);
  // Several operations refer to one parameter or response.
  return [...new Map(all.map((one) => [one.pointer, one])).values()].flatMap(({ pointer, schema, isRequest }) =>
    schema ? [{ pointer, definition: schema, isRequest }] : [],
  );
}

/** What an object takes over in the source is part of it in requests, and used by nothing else. */
function withoutUnused<Document extends Description>(description: Document): Document {
  const used = new Set(
    reachable(
      description,
      bodiesAndParameters(description).map(({ pointer }) => `${pointer}/schema`),
    ),
  );
  const schemas = Object.entries(description.components?.schemas ?? {}).filter(([name]) => used.has(SCHEMAS + name));
  return { ...description, components: { ...description.components, schemas: Object.fromEntries(schemas) } };
}

/** The names of the components that requests and answers can reach. */
function directions(source: Description): { requests: Set<string>; answers: Set<string> } {
  const all = bodiesAndParameters(source);
  const named = (isRequest: boolean) => {
    const roots = all.filter((one) => one.isRequest === isRequest).map(({ pointer }) => `${pointer}/schema`);
    const pointers = reachable(source, roots).filter((pointer) => pointer.startsWith(SCHEMAS));
    return new Set(pointers.map((pointer) => keysOf(pointer)[2] as string));
  };
  return { requests: named(true), answers: named(false) };
}

/** Components that requests and answers share and that are not the same in both, with the name that requests have for them. */
function namesOfInputs(
  source: Description,
  schemas: Record<string, Schema>,
  requests: Set<string>,
  answers: Set<string>,
): Map<string, string> {
  const shared = Object.keys(schemas).filter((name) => requests.has(name) && answers.has(name));
  const inputs = new Map<string, string>();
  const differs = (schema: Schema) =>
    JSON.stringify(renamed(requestComponent(source, schema), inputs)) !== JSON.stringify(answerComponent(source, schema));
  for (let found = true; found; ) {
    const next = shared.find((name) => !inputs.has(name) && differs(schemas[name] as Schema));
    found = next !== undefined;
    if (next !== undefined) inputs.set(next, `${next}Input`);
  }
  return inputs;
}

/** A schema of a request whose references lead to what requests use. */
function renamed<Value>(value: Value, inputs: ReadonlyMap<string, string>): Value {
  const text = JSON.stringify(value, (key, part: unknown) => {
    const isName = key === '$ref' || (typeof part === 'string' && part.startsWith(SCHEMAS));
    if (!isName || typeof part !== 'string') return part;
    const name = part.slice(SCHEMAS.length);
    return inputs.has(name) ? SCHEMAS + inputs.get(name) : part;
  });
  return JSON.parse(text) as Value;
}

/** A component has a name. Tools that take a title for one would make types that are called otherwise than in all others. */
const untitled = ({ title: _title, ...schema }: Schema): Schema => schema;

const sorted = (schemas: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Generators make types of errors from `default`. In the strict form a status that nobody documents is drift. */
function addDefaultResponse(description: Description): void {
  const error = Object.keys(description.components?.schemas ?? {}).includes('ErrorResponse');
  if (!error) return;
  const responses = { ...description.components?.responses };
  responses['UnexpectedError'] = {
    description: 'Any other error. The vendors document no more statuses; gateways in front of the API may answer with others.',
    content: { 'application/json': { schema: { $ref: `${SCHEMAS}ErrorResponse` } } },
  };
  description.components = { ...description.components, responses };
  for (const item of Object.values(description.paths ?? {})) {
    if (isReference(item)) continue;
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) operation.responses = { ...operation.responses, default: { $ref: '#/components/responses/UnexpectedError' } };
    }
  }
}
