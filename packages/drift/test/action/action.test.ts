import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { newFolder, runJob, yaml } from './job.js';

interface Action {
  name: string;
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] };
}

const file = fileURLToPath(new URL('../../../../action.yml', import.meta.url));
// Each job starts three processes, one after the other.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const action = yaml<Action>(file);

/** Runs the step of the action with these inputs, as GitHub fills them in. */
function act(inputs: Record<string, string>, cwd?: string) {
  const [step] = action.runs.steps;
  const filled = Object.entries(step!.env).map(([name, expression]) => {
    const [, input = ''] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression) ?? [];
    expect(action.inputs).toHaveProperty(input);
    return [name, inputs[input] ?? action.inputs[input]!.default ?? ''];
  });
  return runJob(step!.run, Object.fromEntries(filled), cwd);
}

/** A folder with one sample of a task. */
function samples(body: object): string {
  const cwd = newFolder();
  mkdirSync(join(cwd, 'my samples', 'get-intelligent-task'), { recursive: true });
  writeFileSync(join(cwd, 'my samples', 'get-intelligent-task', 'one.json'), JSON.stringify(body));
  return cwd;
}

describe('action.yml', () => {
  test('is a composite action with one step in bash', () => {
    expect(action).toMatchObject({ name: 'ModelArts drift', runs: { using: 'composite', steps: [{ shell: 'bash' }] } });
    expect(Object.keys(action.inputs)).toEqual(['command', 'paths', 'accept', 'format', 'version']);
    for (const { description, required, default: preset } of Object.values(action.inputs)) {
      expect([description.length > 0, required ?? preset !== undefined]).toEqual([true, true]);
    }
  });

  test('hands inputs over as variables only, so that none is run', () => {
    const [step] = action.runs.steps;
    expect(step!.run).not.toContain('${{');
    expect(Object.values(step!.env)).toEqual(Object.keys(action.inputs).map((input) => `\${{ inputs.${input} }}`));
  });
});

describe('the job', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

  test('installs its own version unless another is given, where nothing of the workspace counts, and annotates', () => {
    const { asked, handed, cwd } = act({ command: 'samples', paths: 'my samples' });
    expect(asked?.given.at(-1)).toBe(`@modelarts-openapi/drift@${version}`);
    expect(asked?.given).toContain('--ignore-scripts');
    expect(asked?.folder.startsWith(cwd)).toBe(false);
    expect(existsSync(asked?.folder ?? '.')).toBe(false);
    expect(handed).toEqual(['samples', '--format=github', '--', 'my samples']);
    expect(act({ command: 'traffic', version: '1.2.3' }).asked?.given.at(-1)).toBe('@modelarts-openapi/drift@1.2.3');
  });

  test('does not mind what the workspace has for Node and npm to read', () => {
    const cwd = samples({ status: 1 });
    writeFileSync(join(cwd, 'package.json'), '{ "type": "modul');
    for (const file of ['.npmrc', '.node-version', 'pnpm-workspace.yaml']) writeFileSync(join(cwd, file), '\0');
    expect(act({ command: 'samples', paths: 'my samples' }, cwd)).toMatchObject({ status: 0, stderr: '' });
  });

  test('runs what it installed, though the workspace has a program of that name', () => {
    const cwd = samples({ status: 1, color: 'red' });
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(cwd, 'node_modules/.bin/modelarts-drift'), '#!/bin/sh\necho nothing to see\n', { mode: 0o755 });
    const { status, stdout } = act({ command: 'samples', paths: 'my samples' }, cwd);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::error .*color/m)]);
  });

  test('ends with 2, and says so, where the package cannot be installed', () => {
    const { status, handed, stderr } = act({ command: 'samples', paths: '.', version: '404.0.0' });
    expect([status, handed]).toEqual([2, []]);
    expect(stderr).toBe('nothing was compared: npm could not install @modelarts-openapi/drift@404.0.0\n');
  });

  test('passes every path and flag as it was written', () => {
    const paths = ['a b', `it's "quoted"`, '$(touch run)', '`touch run`', '; touch run', '*', '\\n', '--help', ' led by a space', 'ä'];
    const accept = `known "things" $(touch run).json`;
    const { asked, handed, cwd } = act({
      command: '$(touch run)',
      format: 'json; touch run',
      accept,
      paths: `${paths.join('\n')}\n\n`,
    });
    expect(asked?.given.at(-1)).toBe(`@modelarts-openapi/drift@${version}`);
    expect(handed).toEqual(['$(touch run)', '--format=json; touch run', `--accept=${accept}`, '--', ...paths]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each([
    '1 "2" $(touch run)',
    'latest',
    '1.2',
    'file:.',
    '1.2.3 --registry=http://127.0.0.1:9',
    '1.2.3\n::error::x',
    'npm:semver@7.7.2',
  ])('installs nothing where the version is %j', (version) => {
    const { status, asked, handed, stderr, cwd } = act({ command: 'samples', paths: '.', version });
    expect([status, asked, handed, readdirSync(cwd)]).toEqual([2, undefined, [], []]);
    expect(stderr).toMatch(/^version: expected one such as 1\.2\.3, got .+\n$/);
  });

  test('takes patterns, line ends of Windows and several folders', () => {
    const cwd = samples({ status: 1 });
    cpSync(join(cwd, 'my samples'), join(cwd, 'deep/more [1]'), { recursive: true });
    const { handed, status } = act({ command: 'samples', paths: 'my samples\r\ndeep/more [1]\r\n' }, cwd);
    expect([handed.slice(3), status]).toEqual([['my samples', 'deep/more [1]'], 0]);
    expect(act({ command: 'samples', paths: '**/more *\nmy s*' }, cwd).handed.slice(3)).toEqual(['deep/more [1]', 'my samples']);
  });

  test('ends with 0 where there is no drift', () => {
    expect(act({ command: 'samples', paths: 'my samples' }, samples({ status: 1 }))).toMatchObject({ status: 0, stderr: '' });
  });

  test('ends with 1 and an annotation where there is', () => {
    const { status, stdout } = act({ command: 'samples', paths: 'my samples' }, samples({ status: 1, color: 'red' }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error .*color/m);
  });

  test('ends with 0 where the drift is accepted', () => {
    const cwd = samples({ status: 1, color: 'red' });
    const report = JSON.parse(act({ command: 'samples', paths: 'my samples', format: 'json' }, cwd).stdout);
    const known = report.findings.map(({ rule, location }: Record<string, string>) => ({
      rule,
      location,
      reason: 'it is known',
      until: '9999-12-31',
    }));
    writeFileSync(join(cwd, 'known things.json'), JSON.stringify(known));
    expect(act({ command: 'samples', paths: 'my samples', accept: 'known things.json' }, cwd)).toMatchObject({ status: 0 });
  });

  test.each([
    [{ command: 'samples', paths: 'nowhere' }, /nowhere/],
    [{ command: 'smaples', paths: 'my samples' }, /smaples/],
    [{ command: 'samples', paths: 'my samples', format: 'xml' }, /xml/],
    [{ command: 'samples', paths: 'my samples', accept: 'no such file' }, /no such file/],
    // A link of a pull request may lead there.
    [{ command: 'samples', paths: 'my samples', accept: '/dev/zero' }, /has more than 16 MiB/],
  ])('ends with 2 for %j', (inputs, message) => {
    const { status, stdout, stderr } = act(inputs, samples({ status: 1 }));
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(message);
  });
});

describe('the guide', () => {
  const guide = readFileSync(fileURLToPath(new URL('../../../../spec/guides/catching-drift.md', import.meta.url)), 'utf8');
  const blocks = (language: string) =>
    [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

  test('has a job for GitHub that uses the action as it is', () => {
    const [block = ''] = blocks('yaml');
    const workflow = join(newFolder(), 'drift.yml');
    writeFileSync(workflow, block);
    const { jobs } = yaml<{ jobs: { drift: { steps: { uses: string; with?: Record<string, string> }[] } } }>(workflow);
    const [checkout, drift] = jobs.drift.steps;
    expect(checkout!.uses).toMatch(/^actions\/checkout@/);
    expect(drift!.uses).toMatch(/\/modelarts-openapi@v/);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(drift!.with!)));
    const cwd = samples({ status: 1 });
    expect(act({ ...drift!.with, paths: 'my samples', accept: '' }, cwd)).toMatchObject({
      status: 0,
      handed: ['samples', '--format=github', '--', 'my samples'],
    });
  });

  test.each([
    ['a task', 0],
    ['a task with a new field', 1],
    ['nothing that can be read', 2],
  ])('has a job for other CIs: %s ends with %i', (what, status) => {
    const cwd = newFolder();
    mkdirSync(join(cwd, 'recordings'));
    writeFileSync(join(cwd, 'drift-accepted.json'), '[]');
    writeFileSync(join(cwd, 'recordings', 'tasks.har'), recording(what));
    const job = runJob(blocks('sh')[0]!, {}, cwd);
    expect([job.status, job.stderr]).toEqual([status, '']);
    expect(readFileSync(join(cwd, 'drift.xml'), 'utf8')).toMatch(/^<\?xml/);
  });

  test('shows a list of accepted findings that is one', () => {
    const cwd = samples({ status: 1 });
    writeFileSync(join(cwd, 'known.json'), blocks('json')[0]!);
    // What it accepts was not found here, which is a finding, and not wrong use.
    expect(act({ command: 'samples', paths: 'my samples', accept: 'known.json' }, cwd).status).toBe(1);
  });
});

function recording(what: string): string {
  const url = 'https://modelarts.eu-de.otc.t-systems.com/v2/p/datasets/d/tasks/t';
  if (what.startsWith('nothing')) return '{"log":';
  const body = what.includes('new field') ? { status: 1, color: 'red' } : { status: 1 };
  const content = { mimeType: 'application/json', text: JSON.stringify(body) };
  const message = { headers: [], cookies: [], httpVersion: 'HTTP/1.1', headersSize: -1, bodySize: -1 };
  const entry = {
    request: { ...message, method: 'GET', url, queryString: [] },
    response: { ...message, status: 200, statusText: 'OK', content },
  };
  return JSON.stringify({ log: { version: '1.2', entries: [entry] } });
}
