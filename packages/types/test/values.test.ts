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

describe('comments', () => {
  test.each(enums)('say what each value of %s means', (_name, schema) => {
    for (const [value, meaning] of Object.entries(schema['x-enumDescriptions'] as Record<string, string>)) {
      expect(source).toContain(`- \`${value}\`: ${meaning}`);
    }
  });

  test('stand at a property whose schema has a name of its own', () => {
    const task = source.slice(source.indexOf('        IntelligentTask: {'));
    expect(task).toMatch(/@description Where the task stands\.[^/]*\*\/\s*status: components\["schemas"\]\["IntelligentTaskStatus"\];/);
  });
});

test('the address of the API is the one of the description', () => {
  expect(types.serverUrl).toBe('https://modelarts.{region}.{domain}');
  expect(types.serverDomains).toContain(types.defaultServerDomain);
});
