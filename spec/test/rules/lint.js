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
  'operation-explained',
  'permissions-stated',
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
  const { problems } = JSON.parse(await inFolder({ 'redocly.yaml': CONFIG, ...files }, ['lint', 'openapi.yaml', '--format', 'json']));
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/**
 * Lints a description as somebody does who has no configuration of ours, with the strictest rules that are recommended.
 *
 * @param {string} description  as YAML
 * @returns {Promise<string[]>} the problems, each with where it is
 */
export async function lintAsOthersDo(description) {
  const report = await inFolder({ 'others.yaml': description }, [
    ...['lint', 'others.yaml', '--extends', 'recommended-strict', '--format', 'json'],
  ]);
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
  return JSON.parse(await inFolder({ 'redocly.yaml': CONFIG, ...files }, ['bundle', 'openapi.yaml', '--ext', 'json']));
}

/** @param {Record<string, unknown>} files @param {string[]} args */
async function inFolder(files, args) {
  const folder = mkdtempSync(join(tmpdir(), 'redocly-rules-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return await redocly(args, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string[]} args @param {string} cwd @returns {Promise<string>} */
function redocly(args, cwd) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve, reject) => {
    execFile(REDOCLY, args, { cwd, env }, (_error, stdout, stderr) => {
      // Problems make the exit status 1, so the report tells success from failure, not the status.
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`redocly ${args.join(' ')} gave no report:\n${stderr}`));
    });
  });
}
