import { readFileSync } from 'node:fs';
import type { Description } from '@modelarts-openapi/openapi-model';
import { ROOT } from './operation-files.js';

/** The bundled source of the description, with what only its reference shows. */
export const description: Description = JSON.parse(readFileSync(`${ROOT}spec/dist/reference.json`, 'utf8'));
