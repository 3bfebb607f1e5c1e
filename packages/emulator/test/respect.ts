import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { description } from '@modelarts-openapi/spec/strict';

const WORKFLOWS = new URL('../../../spec/workflows/', import.meta.url);
const REDOCLY = fileURLToPath(new URL('../node_modules/.bin/redocly', import.meta.url));
const folder = new URL('../.results/workflows/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('openapi.strict.json', folder), JSON.stringify(withoutRecursion(description)));
for (const file of readdirSync(WORKFLOWS)) {
  const text = readFileSync(new URL(file, WORKFLOWS), 'utf8');
  writeFileSync(new URL(file, folder), text.replace('../dist/openapi.strict.json', 'openapi.strict.json'));
}
const at = (file: string) => fileURLToPath(new URL(file, folder));

/** What came of workflows: the exit code of the command, and all that it printed. */
export interface Run {
  code: number;
  output: string;
}

/**
 * Runs the workflows of a file in spec/workflows/ with `redocly respect`, as they are but for the description
 * that they name: that is one without recursion, because respect holds no answer against one that has it.
 *
 * @param inputs inputs of the workflows, and `server`, the address of the API.
 */
export function respect(
  file: string,
  { server, ...inputs }: Record<string, string> & { server: string },
  args: string[] = [],
): Promise<Run> {
  const given = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve) => {
    execFile(REDOCLY, ['respect', at(file), '--server', `modelarts=${server}`, ...given, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

/** The description with each schema that holds itself written out once: below that, it must not hold itself. */
function withoutRecursion<Described extends Pick<typeof description, 'components'>>(described: Described): Described {
  const flat = structuredClone(described);
  const { schemas } = flat.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const itself = JSON.stringify({ $ref: `#/components/schemas/${name}` });
    const text = JSON.stringify(schema);
    if (!text.includes(itself)) continue;
    const inner = JSON.parse(text.replaceAll(itself, 'false'));
    schemas[name] = JSON.parse(text.replaceAll(itself, JSON.stringify({ $ref: `#/components/schemas/${name}Inside` })));
    schemas[`${name}Inside`] = inner;
  }
  return flat;
}
