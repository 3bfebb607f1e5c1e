// Writes the validators of the closed description.
import { mkdirSync, writeFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec/closed';
import { generate } from './generate.js';

const folder = new URL('../src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('validators.ts', folder), await generate(description));
