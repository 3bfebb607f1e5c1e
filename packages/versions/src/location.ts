import { get, isObject, isReference, keysOf, LISTS, MAPS, SINGLE, targetOf } from '@modelarts-openapi/openapi-model';
import type { Change, Json } from './redocly.js';

/** Keywords of a schema that are followed by the name or the number of a schema in them. */
const NAMING: readonly string[] = [...LISTS, ...MAPS];

/**
 * Where a change is, as a person would say it: `getIntelligentTask 200 result.events[].name`,
 * `getIntelligentTask path project_id (required)`, `info (title)`.
 */
export function locationOf(change: Change, previous: Json, next: Json): string {
  // What was removed or modified has its name in the previous description, what is new only in the next one.
  const documents = change.kind === 'added' ? [next, previous] : [previous, next];
  const keyword = change.property === 'key' ? undefined : change.property;
  const tokens = tokensOf(change.path);
  return oneBracket([...wordsOf(keyword ? wholeOf(tokens) : tokens, documents), keyword && `(${keyword})`]);
}

/** Redocly's pointers have percent signs as they are. */
const tokensOf = (pointer: string) => keysOf(pointer.replace(/^#/, ''));

/** What a part of an allOf says is said of the whole. */
function wholeOf(tokens: string[]): string[] {
  return tokens.at(-2) === 'allOf' ? tokens.slice(0, -2) : tokens;
}

/** Where the schema of a change is defined, such as `IntelligentTaskEvent.name (enum)`, if it has a name. */
export function definitionOf({ base, revision, property }: Change): string | undefined {
  const [components, kind, name, ...tokens] = tokensOf((base ?? revision)?.pointer ?? '');
  if (components !== 'components' || kind !== 'schemas') return undefined;
  if (property && tokens.at(-1) === property) tokens.pop();
  return oneBracket([...schemaWords(property ? wholeOf(tokens) : tokens, name), property && `(${property})`]);
}

/** `(x-enumDescriptions) (fast)` is `(x-enumDescriptions fast)`. */
function oneBracket(words: (string | undefined)[]): string {
  return words
    .filter(Boolean)
    .join(' ')
    .replace(/\) \(([^()]+)\)$/, ' $1)');
}

function wordsOf(tokens: string[], documents: Json[]): string[] {
  const [section = '', name, ...rest] = tokens;
  if (name === undefined) return [section];
  if (section === 'paths') return operationWords(tokens, documents);
  if (section === 'components') return componentWords(name, rest);
  return [section, nameAt(documents, [section, name]), ...inBrackets(rest)];
}

function operationWords(tokens: string[], documents: Json[]): string[] {
  const [, path = '', method, ...parts] = tokens;
  if (method === undefined) return [path];
  if (method === 'parameters') return [path, ...parameterWords(tokens.slice(0, 2), parts, documents)];
  const operation = tokens.slice(0, 3);
  const { operationId } = find(documents, operation) ?? {};
  const name = typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`;
  const [part, key, ...rest] = parts;
  if (part === 'requestBody') return [name, 'request', ...bodyWords(parts.slice(1))];
  if (part === 'parameters' && key) return [name, ...parameterWords(operation, parts.slice(1), documents)];
  if (part === 'responses' && key) return [name, key, ...bodyWords(rest)];
  return [name, ...inBrackets(parts)];
}

function parameterWords(owner: string[], [index = '', ...rest]: string[], documents: Json[]): string[] {
  const parameter = find(documents, [...owner, 'parameters', index]) ?? {};
  return [String(parameter['in'] ?? 'parameter'), String(parameter['name'] ?? index), ...bodyWords(rest)];
}

/** What has a schema: a request, a response, a parameter, a header. */
function bodyWords(tokens: string[]): string[] {
  const [key, name, ...rest] = tokens;
  if (key === 'schema') return schemaWords(tokens.slice(1));
  if (key === 'headers' && name) return ['header', name, ...bodyWords(rest)];
  // JSON is what bodies are unless something else is said.
  if (key === 'content' && name === 'application/json' && rest.length > 0) return bodyWords(rest);
  if (key === 'content' && name) return [`(${name})`, ...bodyWords(rest)];
  return inBrackets(tokens);
}

function componentWords(kind: string, [name, ...rest]: string[]): string[] {
  if (name === undefined) return [`components.${kind}`];
  return kind === 'schemas' ? schemaWords(rest, name) : [name, ...bodyWords(rest)];
}

/** `properties/events/items/properties/name` is `events[].name`. */
function schemaWords(tokens: string[], name = ''): string[] {
  let path = name;
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const [token = '', next] = tokens.slice(at, at + 2);
    // A schema that says more about the one that it refers to, or a part of one.
    if (token === '$ref') continue;
    if (token === 'allOf' && tokens.length > at + 2) at += 1;
    else if (token === 'items') path += '[]';
    else if (token === 'additionalProperties') path += '{}';
    else if ((SINGLE as readonly string[]).includes(token)) path += `(${token})`;
    else if (next === undefined || !NAMING.includes(token)) break;
    else {
      path += stepTo(token, next);
      at += 1;
    }
  }
  return [path.replace(/^\./, ''), ...inBrackets(tokens.slice(at))].filter(Boolean);
}

function stepTo(keyword: string, name: string): string {
  if (keyword === 'properties') return `.${name}`;
  if (keyword === 'prefixItems') return `[${name}]`;
  if (keyword === 'dependentSchemas') return `(with ${name})`;
  return `(${keyword} ${name})`;
}

function inBrackets(tokens: string[]): string[] {
  return tokens.length > 0 ? [`(${tokens.join(' ')})`] : [];
}

/** Things in a list have names: that of a tag, the address of a server, the schemes of a security requirement. */
function nameAt(documents: Json[], tokens: string[]): string {
  const found = find(documents, tokens);
  return String(found?.['name'] ?? found?.['url'] ?? (found && Object.keys(found).join(' + ')) ?? tokens.at(-1));
}

/** What keys lead to in the first document that has it, `$ref`s on the way followed. */
function find(documents: Json[], tokens: string[]): Json | undefined {
  for (const document of documents) {
    const found = tokens.reduce<unknown>((at, token) => get(followed(document, at), [token]), document);
    const value = followed(document, found);
    if (isObject(value)) return value;
  }
  return undefined;
}

const followed = (document: Json, value: unknown): unknown => (isReference(value) ? targetOf<object>(document, value) : value);
