import { readFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec';
import * as types from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('../dist/index.d.ts', import.meta.url), 'utf8');
const enums = Object.entries(description.components.schemas).filter(([, schema]) => schema['enum']);

describe('values at run time', () => {
  test.each(enums)('%s has them all', (name, schema) => {
    const values = `${name[0]?.toLowerCase()}${name.slice(1)}Values`;
    expect(types).toHaveProperty(values, schema['enum']);
  });
});

test('an enum has its values by names, in the order of the description', () => {
  for (const [name, schema] of enums) {
    const entries = Object.entries((types as Record<string, unknown>)[name] as object);
    expect(new Map(entries)).toEqual(
      new Map((schema['x-enum-varnames'] as string[]).map((key, index) => [key, (schema['enum'] as unknown[])[index]])),
    );
  }
  expect(types.SortOrder.Desc).toBe('desc');
});

describe('comments', () => {
  test.each(enums)('say what each value of %s means', (_name, schema) => {
    const meanings = schema['x-enum-descriptions'] as string[];
    expect(meanings).toHaveLength((schema['enum'] as unknown[]).length);
    for (const [index, meaning] of meanings.entries()) {
      expect(source).toContain(`- \`${(schema['enum'] as unknown[])[index]}\`: ${meaning}`);
    }
  });

  test('stand at a property whose schema has a name of its own', () => {
    const task = source.slice(source.indexOf('        IntelligentTask: {'));
    expect(task).toMatch(/@description Where the task stands\.[^/]*\*\/\s*status: components\["schemas"\]\["IntelligentTaskStatus"\] \|/);
  });
});

test('the address of the API is the one of the description', () => {
  expect(types.serverUrl).toBe('https://modelarts.{region}.{domain}');
  expect(types.serverDomains).toContain(types.defaultServerDomain);
});
