import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONDITIONS, get, operationsOf, reachable, schemaRoots } from '@modelarts-openapi/openapi-model';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { nodeFolder } from './node.js';
import { acceptsIn, samplesOf } from './samples.js';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */
/** @import { Sample } from './samples.js' */

const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
// As a new project has it.
const STRICT =
  '--strict --noEmit --allowImportingTsExtensions --skipLibCheck --target es2022 --lib es2023,dom,dom.iterable --module esnext --moduleResolution bundler';

const LIMITS = /** @type {const} */ (['pattern', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum']);

/** The samples of a description, by its text. @type {Map<string, Sample[]>} */
const known = new Map();

/** @param {string} file @returns {Description} */
function parsed(file) {
  const text = readFileSync(file, 'utf8');
  // JSON is YAML, too, and takes a hundredth of the time as what it is.
  return extname(file) === '.json' ? JSON.parse(text) : parse(text);
}

/** One try of a tool on a description, in a folder of its own inside the tool's, where it finds what belongs to it. */
export class Trial {
  /** @param {string} tool the folder of the tool @param {string} name of the try @param {string} description a file, in JSON or YAML */
  constructor(tool, name, description) {
    this.tool = tool;
    this.folder = join(tool, '.results', name.replace(/\W+/g, '-'));
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    /** The description as a file. */
    this.file = this.path(extname(description) === '.json' ? 'openapi.json' : basename(description));
    copyFileSync(description, this.file);
    /** @type {Description} */
    this.description = parsed(this.file);
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

  get operations() {
    return operationsOf(this.description);
  }

  /** Whether a request of an operation may have a body. @param {string} operationId @param {unknown} body */
  takes(operationId, body) {
    const operation = this.operations.find((one) => one.operationId === operationId);
    const schema = operation?.requestBody?.content.get('application/json')?.schemaPointer;
    return schema !== undefined && acceptsIn(this.description)(schema, body);
  }

  /** The description as far as fields, types and values go, for what makes values up at random and minds nothing else. */
  get typesAndValues() {
    const description = structuredClone(this.description);
    for (const pointer of this.schemas.keys()) {
      const schema = /** @type {Schema | undefined} */ (get(description, pointer));
      for (const keyword of [...CONDITIONS, ...LIMITS]) delete schema?.[keyword];
    }
    return { description };
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
  has(file) {
    return existsSync(this.path(file));
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
    return execute(program, args, this.folder, this.environment);
  }

  /** What a program of the tool finds: its own commands, and a Node that is new enough. */
  get environment() {
    const bin = join(this.tool, 'node_modules/.bin');
    return { ...process.env, PATH: `${bin}:${nodeFolder}:${process.env['PATH']}`, NO_COLOR: '1', CI: '1' };
  }

  /**
   * Runs a server of the tool, in the folder of this try, for as long as it is asked.
   *
   * @param {string} program
   * @param {string[]} args
   * @param {RegExp} ready what it prints once it listens, with its address
   * @param {(address: string) => Promise<void>} ask
   * @throws Error with what it printed if it ends by itself.
   */
  async serve(program, args, ready, ask) {
    const server = spawn(program, args, { cwd: this.folder, env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(server, 'close');
    let printed = '';
    try {
      const address = await new Promise((listens, fail) => {
        const read = (/** @type {Buffer} */ text) => {
          printed += text;
          const [, found] = ready.exec(printed) ?? [];
          if (found) listens(found);
        };
        server.stdout.on('data', read);
        server.stderr.on('data', read);
        server.on('error', fail);
        server.on('close', (code) => fail(new Error(`${program} ended with ${code}:\n${printed}`)));
      });
      await ask(address);
    } finally {
      server.kill();
      await ended;
    }
  }

  /**
   * Holds TypeScript against the compiler, as strict as a new project has it.
   *
   * @param {string[]} files
   * @throws Error with what the compiler finds.
   */
  async compile(...files) {
    // A project of its own: the compiler takes no files beside one that it finds.
    await execute(process.execPath, [tsc, '--ignoreConfig', ...STRICT.split(' '), '--types', '', ...files], this.folder, process.env);
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
  const options = { cwd, env, timeout: 180_000, maxBuffer: 1e8 };
  return new Promise((done, fail) => {
    const child = execFile(program, args, options, (error, stdout, stderr) =>
      error ? fail(new Error(`${program} ended with ${error.code ?? error.signal}:\n${stdout}${stderr}`)) : done(`${stdout}${stderr}`),
    );
    child.stdin?.end();
  });
}
