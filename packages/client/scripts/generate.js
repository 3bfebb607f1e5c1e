// Writes src/generated/: a function for each operation of the description.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFunctions } from '@modelarts-openapi/client-functions';
import { description } from '@modelarts-openapi/spec';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const folder = new URL('../src/generated/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [file, text] of writeFunctions(/** @type {Description} */ (description))) writeFileSync(new URL(file, folder), text);
