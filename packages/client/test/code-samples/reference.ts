import { readFileSync } from 'node:fs';
import type { Description } from '@modelarts-openapi/openapi-model';

/** The description as the reference has it, with code samples and guides: the published one has neither. */
export const description: Description = JSON.parse(readFileSync(new URL('../../../../spec/dist/reference.json', import.meta.url), 'utf8'));
