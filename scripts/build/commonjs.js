// Adds to a package that is built what `require` loads: beside each export's module one in CommonJS, and its types.
// What several exports share stands in files of its own, so that an error is of the same class whichever exports it.
// With names of exports as arguments it makes only these, and the package the others itself.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { build, transform } from 'esbuild';

const folder = process.cwd();
const { exports = {}, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const wanted = process.argv.slice(2);
/** @type {{ types: string, default: string }[]} */
const modules = Object.entries(exports)
  .filter(([name, target]) => target.require && (wanted.length === 0 || wanted.includes(name)))
  .map(([, target]) => target);

const { outputFiles } = await build({
  entryPoints: modules.map((target) => target.default),
  absWorkingDir: folder,
  outbase: 'dist',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  chunkNames: 'commonjs/[name]-[hash]',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: ['node:*', ...Object.keys(dependencies)],
  write: false,
  logLevel: 'warning',
});
for (const { path, text } of outputFiles) {
  // esbuild splits modules only, so each becomes CommonJS afterwards. It says of each part which file it is from.
  const { code } = await transform(text.replace(/^\/\/ \S+\.[jt]s\n/gm, ''), { format: 'cjs', target: 'es2022', platform: 'node' });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

/** As compilers write it, so that none is needed to read it. */
const IMPORT = /((?:from |import |import\())(['"])(\.\.?\/[^'"\n]+)\.js\2/g;
/** @type {Set<string>} */
const written = new Set();
for (const target of modules) writeTypes(normalize(target.types));

/** A copy of a file of types, and of those that it imports, which name each other as CommonJS has them. */
function writeTypes(/** @type {string} */ file) {
  if (written.has(file)) return;
  written.add(file);
  const text = readFileSync(join(folder, file), 'utf8').replace(IMPORT, (whole, before, quote, name) => {
    const imported = join(dirname(file), `${name}.d.ts`);
    // A comment may show an import, of what is not there.
    if (!existsSync(join(folder, imported))) return whole;
    writeTypes(imported);
    return `${before}${quote}${name}.cjs${quote}`;
  });
  writeFileSync(join(folder, file.replace(/\.d\.ts$/, '.d.cts')), text);
}
