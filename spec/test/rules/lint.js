import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const REDOCLY = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url));
const PLUGIN = fileURLToPath(new URL('../../redocly/plugin.js', import.meta.url));
const RULES = [
  'clouds-named',
  'description-written',
  'enum-values-explained',
  'enum-values-named',
  'file-used',
  'job-followed',
  'list-paginated',
  'mixed-enum-named',
  'no-markup',
  'operation-explained',
  'pattern-named',
  'permissions-stated',
  'personal-marked',
  'property-described',
  'repetition-stated',
  'response-has-example',
];
const CONFIG = {
  plugins: [PLUGIN],
  preprocessors: {
    'modelarts/decisions': 'on',
    'modelarts/historical': 'on',
    'modelarts/operation-folder': 'on',
    'modelarts/permissions': 'on',
  },
  rules: Object.fromEntries(RULES.map((rule) => [`modelarts/${rule}`, 'error'])),
  telemetry: 'off',
};

/**
 * Lints a description that consists of these files, by path, with the own rules alone.
 *
 * @param {Record<string, unknown>} files  objects are written as JSON, which is YAML too
 * @returns {Promise<string[]>} the problems, as `rule: message`
 */
export async function lint(files) {
  /** @type {{ problems: { ruleId: string, message: string }[] }} */
  const { problems } = JSON.parse(await lintTogether(files));
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/**
 * Lints a description as somebody does who has no configuration of ours, with the strictest rules that are recommended.
 *
 * @param {string} description  as YAML
 * @returns {Promise<string[]>} the problems, each with where it is
 */
export async function lintAsOthersDo(description) {
  const [report = ''] = await inFolder({ 'others.yaml': description }, (folder) =>
    redocly(['lint', 'others.yaml', '--extends', 'recommended-strict', '--format', 'json'], folder),
  );
  /** @type {{ problems: { ruleId: string, message: string, location: { pointer: string }[] }[] }} */
  const { problems } = JSON.parse(report);
  return problems.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer}: ${message}`);
}

/**
 * Bundles a description that consists of these files, as the build does.
 *
 * @param {Record<string, unknown>} files
 * @returns {Promise<Description>}
 */
export async function bundle(files) {
  return JSON.parse(await bundleTogether(files));
}

const lintTogether = together((roots) => ['lint', ...roots, '--format', 'json']);
const bundleTogether = together((roots) => ['bundle', ...roots, '--ext', 'json']);

/**
 * Redocly takes longer to start than to work. So descriptions that come while it runs wait, and the next run is for all of them.
 *
 * @param {(roots: string[]) => string[]} argsFor  what Redocly does to the descriptions in these files
 * @returns {(files: Record<string, unknown>) => Promise<string>} what it prints for one
 */
function together(argsFor) {
  /** @type {{ files: Record<string, unknown>, resolve: (text: string) => void, reject: (error: unknown) => void }[]} */
  let waiting = [];
  let last = Promise.resolve();
  async function run() {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const folders = batch.flatMap(({ files }, index) => Object.entries(files).map(([path, content]) => [`${index}/${path}`, content]));
    const roots = batch.map((_, index) => `${index}/openapi.yaml`);
    try {
      const printed = await inFolder({ 'redocly.yaml': CONFIG, ...Object.fromEntries(folders) }, (folder) =>
        redocly(argsFor(roots), folder),
      );
      for (const [index, { resolve }] of batch.entries()) resolve(printed[index] ?? '');
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  return (files) =>
    new Promise((resolve, reject) => {
      waiting.push({ files, resolve, reject });
      last = last.then(run);
    });
}

/**
 * @template Result
 * @param {Record<string, unknown>} files
 * @param {(folder: string) => Promise<Result>} work  with these files in a folder
 */
async function inFolder(files, work) {
  const folder = mkdtempSync(join(tmpdir(), 'redocly-rules-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string[]} args @param {string} cwd @returns {Promise<string[]>} the JSON that it prints, for one description after the other */
function redocly(args, cwd) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const count = args.filter((arg) => arg.endsWith('.yaml')).length;
  return new Promise((resolve, reject) => {
    execFile(REDOCLY, args, { cwd, env, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => {
      // Problems make the exit status 1, so the reports tell success from failure, not the status.
      const printed = stdout.split(/(?<=^\})\s*(?=\{$)/m);
      if (stdout.startsWith('{') && printed.length === count) resolve(printed);
      else reject(new Error(`redocly ${args.join(' ')} gave no report:\n${stderr}`));
    });
  });
}
