// Writes the closed variant of the bundled description, and both as modules, which every runtime and
// bundler can import; JSON imports still differ between them.
import { readFileSync, writeFileSync } from 'node:fs';
import { closeObjects } from '@modelarts-openapi/openapi-model';

const dist = new URL('../dist/', import.meta.url);
const types = `// Generated from openapi.yaml. Do not edit.
/** An OpenAPI 3.1 description, as parsed from JSON. */
export interface Description {
  openapi: string;
  info: { title: string; version: string; [key: string]: unknown };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Record<string, unknown>>; [key: string]: unknown };
  [key: string]: unknown;
}
`;

/** @param {object} description @param {string} name @param {string} about */
function writeModule(description, name, about) {
  writeFileSync(
    new URL(`${name}.js`, dist),
    `// Generated from openapi.yaml. Do not edit.\nexport const description = ${JSON.stringify(description, null, 2)};\n`,
  );
  writeFileSync(new URL(`${name}.d.ts`, dist), `${types}\n/** ${about} */\nexport declare const description: Description;\n`);
}

const open = JSON.parse(readFileSync(new URL('openapi.json', dist), 'utf8'));
const closed = closeObjects(open);
writeFileSync(new URL('openapi.closed.json', dist), `${JSON.stringify(closed, null, 2)}\n`);
writeModule(open, 'index', 'The bundled description of the API.');
writeModule(closed, 'closed', 'The bundled description with every object closed: what it does not list is refused.');
