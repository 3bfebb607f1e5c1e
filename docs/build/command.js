// The last step of `pnpm build`: Redocly has written a page to dist/, and it becomes index.html. Beside it come the
// description to download, everything as Markdown and as pages without scripts, and the page that sends requests.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { removeLeftovers } from '../../scripts/build/leftovers.js';
import { flattenSchemas } from '../redocly/flatten-schemas.js';
import { tryItPage } from '../try-it/build.js';
import { documentsOf, llmsFullText, llmsText } from './markdown/documents.js';
import { plainPages } from './plain/pages.js';
import { postProcess } from './post-process.js';
import { description as source } from './reference.js';

const dist = new URL('../dist/', import.meta.url);
const [name = 'index.html'] = process.argv.slice(2);
const page = new URL(name, dist);
const description = flattenSchemas(structuredClone(source));
const documents = documentsOf(description);

const made = ['index.html'];
function write(/** @type {string} */ file, /** @type {string} */ text) {
  writeFileSync(new URL(file, dist), text);
  made.push(file);
}

writeFileSync(page, postProcess(readFileSync(page, 'utf8'), description, documents));
for (const { file, text } of [...documents.guides, ...documents.operations]) write(file, text);
for (const { file, html } of plainPages(description, documents)) write(file, html);
write('llms.txt', llmsText(description, documents));
write('llms-full.txt', llmsFullText(description, documents));
for (const file of ['openapi.yaml', 'openapi.json', 'openapi-3.0.yaml']) {
  write(file, readFileSync(fileURLToPath(import.meta.resolve(`@modelarts-openapi/spec/${file}`)), 'utf8'));
}
write('try-it.html', await tryItPage(source, process.env['TRY_IT_ENDPOINTS']));
// Last, and at once: whoever reads the page while it is built never sees half of it.
renameSync(page, new URL('index.html', dist));
removeLeftovers(fileURLToPath(dist), made);
