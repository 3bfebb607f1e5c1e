// A description as large as one likes, made of the operations of the real one. Each copy has resources,
// schemas and operation IDs of its own and shares with the others what is in `shared/`.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Writes the sources of a description of so many operations.
 *
 * @param {string} from the folder of the real one's sources
 * @param {string} to a folder that has none yet. What does not depend on the size, such as rules, is not written
 * @param {number} count of operations
 */
export function writeDescription(from, to, count) {
  const root = readFileSync(join(from, 'openapi.yaml'), 'utf8');
  const [before = '', paths = '', after = ''] = root.split(/^paths:\n|^(?=# Every operation has these)/m);
  const operations = operationsIn(paths);
  const lines = Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / operations.length);
    // The first one is what the benchmarks call; where there is one only, it is that.
    const operation =
      count === 1
        ? operations.find((one) => /get-intelligent-task\/operation\.yaml$/.test(one.file))
        : operations[index % operations.length];
    if (!operation) throw new Error(`${from}: expected the operation that the benchmarks call`);
    const { path, method, file } = operation;
    return {
      path: copy === 0 ? path : path.replace('{project_id}/', `{project_id}/copy${copy}-`),
      method,
      file: named(file, copy),
      copy,
      source: file,
    };
  });
  /** @type {Map<string, typeof lines>} */
  const byPath = new Map();
  for (const line of lines) byPath.set(line.path, [...(byPath.get(line.path) ?? []), line]);
  const text = [...byPath]
    .map(([path, all]) => `  ${path}:\n${all.map(({ method, file }) => `    ${method}:\n      $ref: ./${file}\n`).join('')}`)
    .join('');
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'openapi.yaml'), `${before}paths:\n${text}${after}`);

  const written = new Set();
  for (const [, file] of `${before}${after}`.matchAll(/\$ref: \.\/(\S+)/g)) write(file ?? '', 0);
  for (const name of filesIn(join(from, 'shared/examples'))) write(join('shared/examples', name), 0);
  for (const { source, copy } of lines) write(source, copy);

  /** Writes a file of a copy, and all that it refers to. @param {string} file @param {number} copy */
  function write(file, copy) {
    const target = join(to, named(file, copy));
    if (written.has(target)) return;
    written.add(target);
    let source = readFileSync(join(from, file), 'utf8');
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith('.yaml')) {
      // What `$ref` and `mapping` name.
      source = source.replace(/(: )(\.\.?\/\S+\.(?:yaml|json))$/gm, (_, colon, ref) => {
        const other = relative(from, resolve(from, dirname(file), ref));
        write(other, copy);
        const path = relative(dirname(target), join(to, named(other, copy)));
        return `${colon}${path.startsWith('.') ? path : `./${path}`}`;
      });
      if (/^operationId:/m.test(source)) {
        if (copy > 0) source = source.replace(/^operationId: (\w+)/m, `operationId: $1${copy}`);
        for (const other of besideOperation(from, file)) write(other, copy);
      }
    }
    writeFileSync(target, source);
  }
}

/** The examples of an operation, and the programs that show how it is called. @param {string} from @param {string} file */
const besideOperation = (from, file) =>
  ['examples', 'code']
    .filter((folder) => existsSync(join(from, dirname(file), folder)))
    .flatMap((folder) => filesIn(join(from, dirname(file), folder)).map((name) => join(dirname(file), folder, name)));

/** The files in a folder and below it. @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/**
 * The paths of the root, with the file of each operation.
 *
 * @param {string} paths
 * @returns {{ path: string, method: string, file: string }[]}
 */
function operationsIn(paths) {
  return paths
    .split(/^ {2}(?=\S)/m)
    .filter(Boolean)
    .flatMap((block) => {
      const [, path = ''] = /^(\S+):\n/.exec(block) ?? [];
      return [...block.matchAll(/^ {4}(\w+):\n {6}\$ref: \.\/(\S+)/gm)].map(([, method = '', file = '']) => ({ path, method, file }));
    });
}

/** Where a file lies in a copy: `resources/intelligent-tasks/schemas/IntelligentTask.yaml` in
 * `resources/intelligent-tasks7/schemas/IntelligentTask7.yaml`. @param {string} file @param {number} copy */
function named(file, copy) {
  if (copy === 0 || !file.startsWith('resources/')) return file;
  return file.replace(/^resources\/([\w-]+)/, `resources/$1${copy}`).replace(/(\/schemas\/[\w-]+)\.yaml$/, `$1${copy}.yaml`);
}
