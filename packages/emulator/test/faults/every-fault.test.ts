import { readdirSync, readFileSync } from 'node:fs';
import { faultNames } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';

test.each(faultNames)('%s is tried', (name) => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.test.ts'));
  const texts = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  expect(texts.some((text) => new RegExp(`withFault\\(way, (\\{ fault: )?'${name}'|fail\\('${name}'\\)`).test(text))).toBe(true);
});
