import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * A step of a job, as far as it matters here.
 *
 * @typedef {object} Step
 * @property {string} [id]
 * @property {string} [name]
 * @property {string} [uses]
 * @property {string} [run]
 * @property {Record<string, string>} [env]
 * @property {Record<string, string>} [with]
 */

/**
 * @typedef {object} Job
 * @property {string} [if]
 * @property {Record<string, string>} permissions
 * @property {Record<string, string>} [outputs]
 * @property {Step[]} steps
 */

/** The jobs of a workflow, by name. @param {string} text @returns {Record<string, Job>} */
export function jobsOf(text) {
  return parse(text).jobs;
}

/**
 * A text with what `${{ … }}` stands for.
 *
 * @param {string} text
 * @param {Record<string, string>} values  by what stands between the braces
 * @throws Error if one is not among them.
 */
export function filledIn(text, values) {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`\${{ ${name} }}: expected one of ${Object.keys(values).join(', ')}`);
    return value;
  });
}

/**
 * Runs the script of a step, as GitHub does.
 *
 * @param {Step} step
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, values: Record<string, string> }} machine
 * @returns {Promise<{ status: number | null, output: string, outputs: Record<string, string> }>}
 */
export async function runStep(step, { cwd, env, values }) {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  const [script, told] = [join(folder, 'script.sh'), join(folder, 'outputs')];
  writeFileSync(script, filledIn(step.run ?? '', values));
  writeFileSync(told, '');
  const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filledIn(value, values)]));
  const child = spawn('bash', ['--noprofile', '--norc', '-e', script], {
    cwd,
    // What this machine is told wins over what the step says, which is how a rehearsal takes something out.
    env: { ...own, ...env, GITHUB_OUTPUT: told },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const status = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  const outputs = Object.fromEntries(
    [...readFileSync(told, 'utf8').matchAll(/^([^=\n]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  rmSync(folder, { recursive: true });
  return { status, output, outputs };
}
