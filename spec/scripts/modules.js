// Writes the bundled descriptions as modules, which every runtime and bundler can import; JSON
// imports still differ between them.
import { readFileSync, writeFileSync } from 'node:fs';

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

function writeModule(json, name, about) {
  const description = readFileSync(new URL(json, dist), 'utf8').trim();
  writeFileSync(
    new URL(`${name}.js`, dist),
    `// Generated from openapi.yaml. Do not edit.\nexport const description = ${description};\n`,
  );
  writeFileSync(
    new URL(`${name}.d.ts`, dist),
    `${types}\n/** ${about} */\nexport declare const description: Description;\n`,
  );
}

writeModule('openapi.json', 'index', 'The bundled description of the API.');
writeModule(
  'openapi.closed.json',
  'closed',
  'The bundled description with every object closed: what it does not list is refused.',
);
