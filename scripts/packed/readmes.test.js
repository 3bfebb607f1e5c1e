// The TypeScript of the packages' READMEs compiles, beside what the text around it takes for granted.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { read } from '../repository/packages.js';
import { tool } from '../tools/installed.js';

const { pnpm: project } = inject('packed').projects;
// What the emulator's shows behind its users' part is for who adds a resource to it.
const READMES = ['packages/client', 'packages/drift', 'packages/types', 'spec'];
const MODULES = ['@modelarts-openapi/client', '@modelarts-openapi/client/iam'];
const GIVEN = {
  client: "const client = createModelArtsClient({ region: 'eu-de', projectId: 'p', token: 't' });",
  datasetId: "const datasetId = 'OBegCXHxTJ2JHRAZWr0';",
  taskId: "const taskId = 'r0jT2zwxBDKf8KEnSuZ';",
};

const { resolve } = createRequire(join(project, 'package.json'));
const exported = await Promise.all(
  MODULES.map(async (name) => ({ name, names: Object.keys(await import(pathToFileURL(resolve(name)).href)) })),
);

/** A block as a program of its own. @param {string} block */
function program(block) {
  const uses = (/** @type {string} */ text, /** @type {string} */ name) => new RegExp(String.raw`(?<![.\w])${name}\b(?!:)`).test(text);
  const declares = (/** @type {string} */ name) => new RegExp(String.raw`(const|import) (?:(?! of )[^;=(])*\b${name}\b`).test(block);
  const given = Object.entries(GIVEN).flatMap(([name, line]) => (uses(block, name) && !declares(name) ? [line] : []));
  const text = [...given, block].join('\n');
  const imports = exported.map(({ name, names }) => {
    const used = names.filter((one) => uses(text, one) && !declares(one));
    return `import { ${used.join(', ')} } from '${name}';`;
  });
  return [...imports, text, 'export {};'].join('\n');
}

test('the TypeScript in READMEs compiles', async () => {
  const files = READMES.flatMap((folder) =>
    [...read(`${folder}/README.md`).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = ''], index) => {
      const file = `readme-${folder.replace('/', '-')}-${index}.ts`;
      writeFileSync(join(project, file), program(block));
      return file;
    }),
  );
  expect(files.length).toBeGreaterThan(8);
  const flags = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--lib',
    'es2023,dom,dom.iterable',
    '--types',
    'node',
  ];
  const errors = await new Promise((done) =>
    execFile(process.execPath, [tool('typescript/bin/tsc'), ...flags, ...files], { cwd: project }, (error, stdout) =>
      done(error ? stdout : ''),
    ),
  );
  expect(errors).toBe('');
});
