import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledIn, runStep } from '../release/workflow.js';
import { git } from '../repository/git.js';

/** @import { Job } from '../release/workflow.js' */

/**
 * What GitHub has around its jobs.
 *
 * @typedef {object} Surroundings
 * @property {string} folder  for all of it
 * @property {string} origin  the repository, a bare one
 * @property {Record<string, string>} values  by what a workflow calls them, such as `github.token`
 */

/** Who types a command has none of what pnpm tells the programs that it starts: they are not to install what a command needs. */
export const outside = { pnpm_config_verify_deps_before_run: undefined };

/** `gh` for a job that talks to nobody: it notes what it is asked to do, and finds no release and no pull request. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$(dirname "$0")/asked"
if [ "$1 $2" = 'release view' ]; then exit 1; fi
`;

/**
 * Runs a job as a machine of GitHub would, in a folder of its own.
 *
 * @param {Job} job
 * @param {Surroundings} surroundings
 * @param {NodeJS.ProcessEnv} [env] wins over what the job says
 * @returns {Promise<Record<string, string> | undefined>} what it tells other jobs, undefined if it is not to run
 * @throws Error with what was printed if a step fails.
 */
export async function runJob(job, { folder, origin, values }, env = {}) {
  const [, name = '', expected] = /^(.+) == '(.*)'$/.exec(job.if ?? '') ?? [];
  if (job.if && filledIn(`\${{ ${name} }}`, values) !== expected) return undefined;

  const machine = mkdtempSync(join(folder, 'machine-'));
  const [workspace, temporary] = [join(machine, 'workspace'), join(machine, 'temp')];
  mkdirSync(workspace);
  mkdirSync(temporary);
  /** @type {Record<string, string>} */
  const known = { ...values, 'runner.temp': temporary };
  for (const step of job.steps) {
    const [, action] = /^actions\/([\w-]+)@/.exec(step.uses ?? '') ?? [];
    const path = filledIn(step.with?.path ?? '', known);
    const artifact = join(folder, 'artifacts', step.with?.name ?? '');
    if (action === 'checkout') git(folder, 'clone', '--quiet', origin, workspace);
    else if (action === 'upload-artifact') cpSync(path, artifact, { recursive: true });
    else if (action === 'download-artifact') cpSync(artifact, path, { recursive: true });
    else if (action !== 'setup-node') {
      const { status, output, outputs } = await runStep(step, {
        cwd: workspace,
        env: { ...process.env, ...outside, ...env, RUNNER_TEMP: temporary, PATH: `${stubs(folder)}:${process.env.PATH}` },
        values: known,
      });
      if (status !== 0) throw new Error(`${step.name ?? step.run} ended with ${status}:\n${output}`);
      for (const [key, value] of Object.entries(outputs)) known[`steps.${step.id}.outputs.${key}`] = value;
    }
  }
  return Object.fromEntries(Object.entries(job.outputs ?? {}).map(([key, value]) => [key, filledIn(value, known)]));
}

/** The folder of programs that stand for those that would talk to somebody. @param {string} folder */
export function stubs(folder) {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'gh'), GH, { mode: 0o755 });
  return bin;
}
