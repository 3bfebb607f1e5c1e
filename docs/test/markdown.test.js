import { existsSync, readFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec';
import { describe, expect, test } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => ({ path, method, operation, item, id: operation.operationId })),
);
const fileOf = (id) => `${id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()}.md`;

/** Every node of the description that an operation reaches. */
function* reached(node, seen = new Set()) {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  yield node;
  if (node.$ref)
    yield* reached(
      node.$ref
        .slice(2)
        .split('/')
        .reduce((value, key) => value[key], description),
      seen,
    );
  for (const [key, child] of Object.entries(node)) {
    // What samples hold are no fields, and what depends on a field is said in its description.
    if (!['example', 'examples', 'value', 'dependentSchemas'].includes(key)) yield* reached(child, seen);
  }
}

describe.each(operations)('the Markdown of $id', ({ id, path, method, operation, item }) => {
  const text = read(fileOf(id));
  const nodes = [...reached({ parameters: item.parameters, ...operation })];
  const missing = (all, inText) => [...new Set(all)].filter((one) => !text.includes(inText(one)));

  test('says what to call', () => {
    expect(text).toContain(`# ${operation.summary}\n`);
    expect(text).toContain(`\`${method.toUpperCase()} ${path}\``);
    expect(missing(Object.keys(operation.responses), (status) => `| ${status} |`)).toEqual([]);
  });

  test('has every parameter', () => {
    const parameters = nodes.filter((node) => node.in && node.name);
    expect(parameters.length).toBeGreaterThan(0);
    expect(
      missing(
        parameters.map((parameter) => parameter.name),
        (name) => `\n| \`${name}\` |`,
      ),
    ).toEqual([]);
  });

  test('has every property', () => {
    const names = nodes.flatMap(({ properties }) => Object.keys(properties ?? {}));
    expect(names.length).toBeGreaterThan(0);
    expect([...new Set(names)].filter((name) => !text.includes(`| \`${name}\` |`) && !text.includes(`.${name}\` |`))).toEqual([]);
  });

  test('has a type for each field', () => {
    expect(text.match(/^\| `[^`]*` \| any\b.*$/gm) ?? []).toEqual([]);
  });

  test('has every value of an enum, and what it means', () => {
    const meanings = nodes.flatMap((node) => (node.enum ?? []).map((value) => [value, node['x-enumDescriptions']?.[value] ?? '']));
    const cell = ([value, meaning]) => `\`${value}\` | ${meaning}`;
    const lacks = meanings.filter(([value, meaning]) => {
      const said = [String(value), JSON.stringify(value)].flatMap((code) => [cell([code, meaning]), `\`${code}\` ${meaning}`]);
      return !said.some((words) => text.includes(words));
    });
    expect(lacks).toEqual([]);
  });

  test('has a sample, ranges and defaults', () => {
    const sample = Object.values(operation.responses)
      .map((response) => Object.values(response.content ?? {})[0]?.examples)
      .find(Boolean);
    if (sample) expect(text).toContain(JSON.stringify(Object.values(sample)[0].value, null, 2));
    const defaults = nodes.filter((node) => node.type && node.default !== undefined);
    expect(missing(defaults, (node) => `default \`${JSON.stringify(node.default)}\``)).toEqual([]);
    const minima = nodes.filter((node) => node.type && node.minimum !== undefined);
    expect(missing(minima, (node) => `≥ ${node.minimum}`)).toEqual([]);
  });

  test('has the samples in code', () => {
    expect(missing(operation['x-codeSamples'] ?? [], ({ source }) => source.trim())).toEqual([]);
  });

  test('can be found', () => {
    expect(read('llms.txt')).toContain(`- [${operation.summary}](${fileOf(id)}): `);
    expect(read('index.html')).toContain(`<link rel="alternate" type="text/markdown" href="${fileOf(id)}"`);
  });
});

test('each kind of task has a table of its own, without the fields that it excludes', () => {
  const { schemas } = description.components;
  const [, ...kinds] = read('start-intelligent-task.md')
    .split('## Responses')[0]
    .split(/^(?=\*\*)/m);
  expect(kinds.length).toBe(schemas.StartIntelligentTaskRequest.oneOf.length);
  for (const { $ref } of schemas.StartIntelligentTaskRequest.oneOf) {
    const { title, properties } = schemas[$ref.split('/').at(-1)];
    const kind = kinds.find((text) => text.startsWith(`**${title}.**`));
    expect(kind).toContain(`| \`task_type\` | string, always \`${properties.task_type.const}\`, required |`);
    const config = schemas[properties.config.$ref.split('/').at(-1)].properties;
    const all = [...Object.entries(properties), ...Object.entries(config).map(([name, field]) => [`config.${name}`, field])];
    const shown = (name) => kind.includes(`| \`${name}\` |`);
    expect(all.filter(([name, field]) => shown(name) !== (field !== false)).map(([name]) => name)).toEqual([]);
  }
});

test('guides are Markdown, too, with links that lead to files', () => {
  const guides = description.tags.filter((tag) => tag['x-traitTag']);
  expect(guides.length).toBeGreaterThan(0);
  for (const { name, 'x-displayName': title } of guides) {
    const text = read(`${name}.md`);
    expect(text).toMatch(`# ${title}\n`);
    expect(read('llms.txt')).toContain(`[${title}](${name}.md)`);
    for (const [, file] of text.matchAll(/\]\(([\w-]+\.(?:md|html))/g)) expect(existsSync(new URL(file, dist)), file).toBe(true);
  }
});

test('llms.txt has the form of llmstxt.org', () => {
  const lines = read('llms.txt').split('\n');
  expect(lines[0]).toBe(`# ${description.info.title}`);
  expect(lines[2]).toMatch(/^> ./);
  expect(lines.filter((line) => line.startsWith('#')).slice(1)).toEqual(['## Operations', '## Guides', '## Optional']);
  for (const [, file] of read('llms.txt').matchAll(/^- \[.*\]\((.*?)\): ./gm)) expect(existsSync(new URL(file, dist)), file).toBe(true);
});
