// Writes the published and the strict form of the bundled source, as files and as modules, which every runtime and
// bundler can import; JSON imports still differ between them. The published one is there in OpenAPI 3.0, too.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openapi30Form, publishedForm, strictForm } from '@modelarts-openapi/forms';
import { writeYaml } from './yaml.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const dist = new URL('../dist/', import.meta.url);
const MARK = 'Generated from openapi.yaml. Do not edit.';
const types = `// ${MARK}
/** An OpenAPI 3.1 description, as parsed from JSON. */
export interface Description {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Record<string, unknown>>; [key: string]: unknown };
  [key: string]: unknown;
}
`;

const write = (/** @type {string} */ file, /** @type {string} */ text) => writeFileSync(new URL(file, dist), text);

/** @param {Description} description @param {string} name @param {string} about @param {string} json the same for `require` */
function writeModule(description, name, about, json) {
  write(`${name}.js`, `// ${MARK}\nexport const description = ${JSON.stringify(description, null, 2)};\n`);
  write(`${name}.cjs`, `// ${MARK}\nexports.description = require('./${json}');\n`);
  for (const file of [`${name}.d.ts`, `${name}.d.cts`]) {
    write(file, `${types}\n/** ${about} */\nexport declare const description: Description;\n`);
  }
}

const source = JSON.parse(readFileSync(new URL('reference.json', dist), 'utf8'));
const published = publishedForm(source);
new Worker(new URL('yaml.js', import.meta.url), {
  workerData: { file: fileURLToPath(new URL('openapi.yaml', dist)), mark: MARK, description: published },
});
const strict = strictForm(source);
write('openapi.json', `${JSON.stringify(published, null, 2)}\n`);
write('openapi.strict.json', `${JSON.stringify(strict, null, 2)}\n`);
writeModule(published, 'index', 'The description for everybody: tolerant in answers, exact in requests.', 'openapi.json');
writeModule(
  strict,
  'strict',
  'The description that refuses what it does not list, and every value that is not as the vendors document it.',
  'openapi.strict.json',
);
writeYaml(new URL('openapi-3.0.yaml', dist), MARK, openapi30Form(published));
