import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { get, reachable, schemaRoots } from '@modelarts-openapi/openapi-model';
import { build } from 'esbuild';
import { nodeFolder } from './node.js';
import { samplesOf } from './samples.js';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */
/** @import { Sample } from './samples.js' */

const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
// As a new project has it.
const STRICT = '--strict --noEmit --skipLibCheck --target es2022 --lib es2023,dom,dom.iterable --module esnext --moduleResolution bundler';

/** The samples of a description, by its text. @type {Map<string, Sample[]>} */
const known = new Map();

/** One try of a tool on a description, in a folder of its own inside the tool's, where it finds what belongs to it. */
export class Trial {
  /** @param {string} tool the folder of the tool @param {string} name of the try @param {string} description a file, in JSON */
  constructor(tool, name, description) {
    this.tool = tool;
    this.folder = join(tool, '.results', name.replace(/\W+/g, '-'));
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    /** The description as a file. */
    this.file = this.path('openapi.json');
    copyFileSync(description, this.file);
    /** @type {Description} */
    this.description = JSON.parse(readFileSync(this.file, 'utf8'));
  }

  /** Every value that the description shows. */
  get samples() {
    const text = readFileSync(this.file, 'utf8');
    const found = known.get(text) ?? samplesOf(this.description);
    known.set(text, found);
    return found;
  }

  /** Every schema of the description, by its pointer. */
  get schemas() {
    const pointers = reachable(this.description, schemaRoots(this.description));
    return new Map(pointers.map((pointer) => [pointer, /** @type {Schema} */ (get(this.description, pointer))]));
  }

  /** @param {string} file in the folder of this try */
  path(file) {
    return join(this.folder, file);
  }

  /** @param {string} file @param {string} text */
  write(file, text) {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  /** @param {string} file */
  read(file) {
    return readFileSync(this.path(file), 'utf8');
  }

  /**
   * Runs a program of the tool, in the folder of this try.
   *
   * @param {string} program the name of it, or `node`
   * @param {string[]} args
   * @returns {Promise<string>} what it printed
   * @throws Error with what it printed if it fails.
   */
  run(program, ...args) {
    const bin = join(this.tool, 'node_modules/.bin');
    return execute(program, args, this.folder, { PATH: `${bin}:${nodeFolder}:${process.env['PATH']}` });
  }

  /**
   * Holds TypeScript against the compiler, as strict as a new project has it.
   *
   * @param {string[]} files
   * @throws Error with what the compiler finds.
   */
  async compile(...files) {
    // A project of its own: the compiler takes no files beside one that it finds.
    await execute(process.execPath, [tsc, '--ignoreConfig', ...STRICT.split(' '), '--types', '', ...files], this.folder, {});
  }

  /**
   * The module that a file in TypeScript is, with what it imports.
   *
   * @param {string} file
   * @returns {Promise<Record<string, any>>}
   */
  async load(file) {
    const outfile = this.path(`${file.replace(/\W+/g, '-')}.mjs`);
    await build({
      entryPoints: [this.path(file)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      // What is written for CommonJS asks for parts of Node this way.
      banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    });
    return await import(pathToFileURL(outfile).href);
  }
}

/** @param {string} program @param {string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env @returns {Promise<string>} */
function execute(program, args, cwd, env) {
  const options = { cwd, env: { ...process.env, ...env, NO_COLOR: '1', CI: '1' }, timeout: 180_000, maxBuffer: 1e8 };
  return new Promise((done, fail) => {
    const child = execFile(program, args, options, (error, stdout, stderr) =>
      error ? fail(new Error(`${program} ended with ${error.code ?? error.signal}:\n${stdout}${stderr}`)) : done(`${stdout}${stderr}`),
    );
    child.stdin?.end();
  });
}
