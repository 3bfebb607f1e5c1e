import { existsSync, readFileSync } from 'node:fs';
import { get, type Operation } from '@modelarts-openapi/openapi-model';
import { describe, expect, test } from 'vitest';
import { codeSamplesOf, description, examplesOf, fieldsIn, guides, operations, schema, schemaAt, there, title } from './description.js';

const dist = new URL('../dist/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, dist), 'utf8');
const fileOf = (id: string) => `${id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()}.md`;

/** Whatever stands in a description. */
interface Node {
  [key: string]: unknown;
  $ref?: string;
  in?: string;
  name?: string;
  allOf?: Node[];
  properties?: Record<string, unknown>;
  enum?: unknown[];
  'x-enumDescriptions'?: Record<string, string>;
}

/**
 * Every node of the description that an operation reaches. It knows no keyword, unlike what writes the Markdown: it is
 * here to find what that would leave out.
 */
function* reached(node: unknown, seen = new Set<unknown>()): Generator<Node> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  const { $ref, ...children } = node as Node;
  yield node as Node;
  if ($ref) yield* reached(get(description, $ref), seen);
  for (const [key, child] of Object.entries(children)) {
    // What examples hold are no fields, and what depends on a field is said in its description.
    if (!['example', 'examples', 'value', 'dependentSchemas'].includes(key)) yield* reached(child, seen);
  }
}

/** Where an operation stands, with what its path says for all its operations. */
function* nodesOf({ path, definition }: Operation): Generator<Node> {
  yield* reached({ parameters: get(description, ['paths', path, 'parameters']), ...definition });
}

describe.each(operations)('the Markdown of $operationId', (operation) => {
  const { operationId, method, path, definition, responses } = operation;
  const text = read(fileOf(operationId));
  const nodes = [...nodesOf(operation)];
  const missing = <Part>(all: Part[], inText: (part: Part) => string) => [...new Set(all)].filter((one) => !text.includes(inText(one)));

  test('says what to call', () => {
    expect(text).toContain(`# ${definition.summary}\n`);
    expect(text).toContain(`\`${method} ${path}\``);
    expect(text).toContain(`](${definition.externalDocs?.url})`);
    expect(missing([...responses.keys()], (status) => `| ${status} |`)).toEqual([]);
  });

  test('has every parameter', () => {
    const names = nodes.flatMap((node) => (node.in && node.name ? [node.name] : []));
    expect(names.length).toBeGreaterThan(0);
    expect(missing(names, (name) => `\n| \`${name}\` |`)).toEqual([]);
  });

  // Whether all that take an object over say something else of a property: `false`, or which of its values it has.
  const isSaidAnew = (node: Node, name: string, saysIt: (own: unknown) => boolean) => {
    const takers = nodes.filter(({ allOf = [] }) => allOf.some(({ $ref }) => $ref && get(description, $ref) === node));
    return takers.length > 0 && takers.every(({ properties }) => saysIt(properties?.[name]));
  };

  test('has every property', () => {
    const names = nodes.flatMap((node) =>
      Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
        property === false || isSaidAnew(node, name, (own) => own === false) ? [] : [name],
      ),
    );
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(names)].filter((name) => !text.includes(`| \`${name}\` |`) && !text.includes(`.${name}\` |`))).toEqual([]);
  });

  test('has a type for each field', () => {
    expect(text.match(/^\| `[^`]*` \| any\b.*$/gm) ?? []).toEqual([]);
  });

  test('has every value of an enum, and what it means', () => {
    const narrowed = nodes.flatMap((node) =>
      Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
        isSaidAnew(node, name, (own) => own !== undefined) ? [property, get(description, (property as Node).$ref ?? '')] : [],
      ),
    );
    const meanings = nodes
      .filter((node) => !narrowed.includes(node))
      .flatMap((node) => (node.enum ?? []).map((value) => ({ value, meaning: meaningOf(node, value) })));
    const lacks = meanings.filter(({ value, meaning }) => {
      const said = [String(value), JSON.stringify(value)].flatMap((code) => [`\`${code}\` | ${meaning}`, `\`${code}\` ${meaning}`]);
      return !said.some((words) => text.includes(words));
    });
    expect(lacks).toEqual([]);
  });

  test('has an example, ranges and defaults', () => {
    const [example] = [...responses.keys()].flatMap((status) => examplesOf(operation, status));
    if (example) expect(text).toContain(JSON.stringify(example.value, null, 2));
    const defaults = nodes.filter((node) => node['type'] && node['default'] !== undefined);
    expect(missing(defaults, (node) => `default \`${JSON.stringify(node['default'])}\``)).toEqual([]);
    const minima = nodes.filter((node) => node['type'] && node['minimum'] !== undefined);
    expect(missing(minima, (node) => `≥ ${node['minimum']}`)).toEqual([]);
  });

  test('has the code samples', () => {
    expect(missing(codeSamplesOf(operation), ({ source }) => source.trim())).toEqual([]);
  });

  test('can be found', () => {
    expect(read('llms.txt')).toContain(`- [${definition.summary}](${fileOf(operationId)}): `);
    expect(read('index.html')).toContain(`<link rel="alternate" type="text/markdown" href="${fileOf(operationId)}"`);
  });
});

function meaningOf(node: Node, value: unknown): string {
  return node['x-enumDescriptions']?.[String(value)] ?? '';
}

test('each kind of task has a table of its own, without the fields that it excludes', () => {
  const [, request = ''] = read('start-intelligent-task.md').split(/^## (?:Request body|Responses)$/m);
  const [, ...tables] = request.split(/^(?=\*\*)/m);
  const kinds = there(schema('StartIntelligentTaskRequest').oneOf);
  expect(tables.length).toBe(kinds.length);
  for (const { $ref } of kinds) {
    const kind = schemaAt($ref);
    const fields = fieldsIn(kind);
    const text = there(tables.find((one) => one.startsWith(`**${kind.title}.**`)));
    expect(text).toContain(`| \`task_type\` | string, always \`${fields.get('task_type')?.const}\`, required |`);
    const inConfig = fieldsIn(schemaAt(fields.get('config')?.$ref));
    const all = [...fields, ...[...inConfig].map(([name, field]) => [`config.${name}`, field] as const)];
    expect(all.filter(([name, field]) => text.includes(`| \`${name}\` |`) !== Boolean(field)).map(([name]) => name)).toEqual([]);
  }
});

test('guides are Markdown, too, with links that lead to files', () => {
  expect(guides.length).toBeGreaterThan(0);
  for (const { name, 'x-displayName': heading } of guides) {
    const text = read(`${name}.md`);
    expect(text).toMatch(`# ${heading}\n`);
    expect(read('llms.txt')).toContain(`[${heading}](${name}.md)`);
    for (const [, file = ''] of text.matchAll(/\]\(([\w-]+\.(?:md|html))/g)) expect(existsSync(new URL(file, dist)), file).toBe(true);
  }
});

test('llms-full.txt has all documents', () => {
  const all = read('llms-full.txt');
  const files = [...operations.map(({ operationId }) => fileOf(operationId)), ...guides.map(({ name }) => `${name}.md`)];
  expect(files.filter((file) => !all.includes(`<!-- ${file} -->\n\n${read(file)}`))).toEqual([]);
});

test('llms.txt has the form of llmstxt.org', () => {
  const lines = read('llms.txt').split('\n');
  expect(lines[0]).toBe(`# ${title}`);
  expect(lines[2]).toMatch(/^> ./);
  expect(lines.filter((line) => line.includes('<!--'))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('#')).slice(1)).toEqual(['## Operations', '## Guides', '## Optional']);
  for (const [, file = ''] of read('llms.txt').matchAll(/^- \[.*\]\((.*?)\): ./gm))
    expect(existsSync(new URL(file, dist)), file).toBe(true);
});
