import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { isOperationId, permissions, policiesFor } from '@modelarts-openapi/spec/permissions';
import { describe, expect, it } from 'vitest';
import { policiesIn } from '../dist/permissions/policy.js';
import { runPolicyCommand } from '../dist/permissions/policy-command.js';
import { readDescription } from './fixtures.js';

/** @import { OperationPermissions } from '@modelarts-openapi/spec/permissions' */

const source = readDescription('reference.json');
const operations = operationsOf(source);
const example = readFileSync(new URL('../shared/examples/403-no-permission.json', import.meta.url), 'utf8');
const guide = /** @type {string} */ (source.tags?.find(({ name }) => name === 'permissions')?.description);
const command = fileURLToPath(new URL('../dist/permissions/command.js', import.meta.url));
const policyOf = (/** @type {string[]} */ ...actions) => ({ Version: '1.1', Statement: [{ Effect: 'Allow', Action: actions }] });

/** @type {Record<string, OperationPermissions>} */
const library = {
  getBook: { action: 'modelarts:book:getBook', dependsOn: ['obs:object:GetObject'], documentedBy: ['huawei-cloud'] },
  lendBook: { action: 'modelarts:book:lendBook', dependsOn: ['modelarts:book:getBook'], documentedBy: ['huawei-cloud'] },
  burnBook: { undocumented: 'No page of a cloud names it.' },
};

describe('permissions', () => {
  it('are those that the operations state, in all forms', () => {
    const stated = Object.fromEntries(operations.map(({ operationId, definition }) => [operationId, definition['x-permissions']]));
    expect(permissions).toEqual(stated);
    expect(JSON.parse(readFileSync(new URL('../dist/permissions.json', import.meta.url), 'utf8'))).toEqual(stated);
    for (const form of [readDescription('openapi.json'), readDescription('openapi.strict.json')])
      expect(Object.fromEntries(operationsOf(form).map((one) => [one.operationId, one.definition['x-permissions']]))).toEqual(stated);
  });

  it('are what the source tells of an operation that starts, one that reads and one of a team', () => {
    expect(permissions.startIntelligentTask).toEqual({
      action: 'modelarts:dataset:updateDataset',
      dependsOn: [
        'obs:bucket:DeleteBucketPolicy',
        'obs:bucket:GetBucketAcl',
        'obs:bucket:GetBucketPolicy',
        'obs:bucket:ListAllMyBuckets',
        'obs:bucket:ListBucket',
        'obs:bucket:ListBucketVersions',
        'obs:bucket:PutBucketAcl',
        'obs:object:DeleteObject',
      ],
      documentedBy: ['huawei-cloud'],
    });
    expect(permissions.getDatasetVersion).toEqual({
      action: 'modelarts:dataset:getDataset',
      dependsOn: [],
      documentedBy: ['huawei-cloud'],
    });
    expect(permissions.createWorkforce).toMatchObject({ action: 'modelarts:processTask:createWorkforce' });
  });

  it.each(operations)('of $operationId stand in its words', ({ definition: { description, 'x-permissions': stated } }) => {
    const words = description?.split('\n\n').find((paragraph) => paragraph.startsWith('**Permissions.** '));
    const named = 'undocumented' in stated ? [stated.undocumented] : [stated.action, ...stated.dependsOn].map((action) => `\`${action}\``);
    expect(named.filter((one) => !words?.includes(one))).toEqual([]);
  });
});

describe('the smallest policies', () => {
  it('name each action once, by scope and in their order', () => {
    expect(policiesFor(['startIntelligentTask', 'getIntelligentTask', 'getAutoLabelingSample', 'getDatasetVersion'])).toMatchObject({
      project: policyOf('modelarts:dataset:getDataset', 'modelarts:dataset:updateDataset', 'modelarts:sample:getSample'),
      undocumented: [],
    });
    expect(policiesIn(library, ['lendBook', 'getBook', 'lendBook'])).toEqual({
      project: policyOf('modelarts:book:getBook', 'modelarts:book:lendBook'),
      global: policyOf('obs:object:GetObject'),
      undocumented: [],
    });
  });

  it('are none where nothing is needed', () => {
    expect(policiesFor([])).toEqual({ project: undefined, global: undefined, undocumented: [] });
    expect(policiesFor(['getIntelligentTask']).global).toBeUndefined();
  });

  it('say which operations they may not allow', () => {
    expect(policiesIn(library, ['burnBook', 'lendBook'])).toMatchObject({ project: { Version: '1.1' }, undocumented: ['burnBook'] });
    expect(policiesIn(library, ['burnBook'])).toEqual({ project: undefined, global: undefined, undocumented: ['burnBook'] });
  });

  it.each(['readBook', 'constructor', '__proto__', '', 'getbook'])('are refused for %j, with the names that there are', (name) => {
    expect(() => policiesIn(library, ['getBook', name])).toThrow(
      new TypeError(`Expected names of operations, got ${JSON.stringify(name)}. There are:\n  getBook\n  lendBook\n  burnBook`),
    );
    expect(isOperationId(name)).toBe(false);
  });

  it('come from modules that run anywhere', () => {
    for (const name of ['index', 'policy', 'data', 'types'])
      expect(readFileSync(new URL(`../dist/permissions/${name}.js`, import.meta.url), 'utf8')).not.toMatch(/node:|process\.|require\(/);
  });
});

describe('the command policy', () => {
  const run = (/** @type {string[]} */ ...args) => runPolicyCommand(args, library);

  it('prints a policy and nothing else', () => {
    const { code, stdout, stderr } = run('policy', 'lendBook');
    expect([code, JSON.parse(stdout), stderr]).toEqual([0, policyOf('modelarts:book:getBook', 'modelarts:book:lendBook'), '']);
  });

  it('says that there is a second policy, and prints that', () => {
    expect(run('policy', 'getBook')).toEqual({
      code: 0,
      stdout: expect.stringContaining('"modelarts:book:getBook"'),
      stderr: 'What these operations need of the storage (OBS) belongs into a second policy: --scope global prints it.\n',
    });
    expect(JSON.parse(run('policy', '--scope', 'global', 'getBook').stdout)).toEqual(policyOf('obs:object:GetObject'));
    expect(run('policy', '--scope', 'project', 'getBook').stderr).toBe('');
  });

  it('names what is undocumented beside the policy, and has none where all is', () => {
    const note = 'Nobody documents which action these need, so the policy may not allow them: burnBook.\n';
    expect(run('policy', '--all', '--scope', 'project')).toEqual({ code: 0, stdout: expect.stringContaining('lendBook'), stderr: note });
    expect(run('policy', 'burnBook')).toEqual({
      code: 1,
      stdout: '',
      stderr: `No policy: these operations need no documented action of the scope project.\n${note}`,
    });
    expect(run('policy', '--scope', 'global', 'lendBook')).toMatchObject({ code: 1, stdout: '' });
  });

  it.each([
    [[], 'expected the command policy, got none. Try --help.'],
    [['getBook'], 'expected the command policy, got getBook. Try --help.'],
    [['policy'], 'expected names of operations, or --all. Try --help.'],
    [['policy', '--all', 'getBook'], '--all is every operation: expected no names beside it, got getBook.'],
    [['policy', '--scope', 'world', 'getBook'], '--scope world: expected project or global.'],
    [['policy', '--scoop', 'getBook'], "Unknown option '--scoop'"],
    [['policy', 'readBook'], 'Expected names of operations, got "readBook". There are:\n  getBook'],
  ])('refuses %j', (args, message) => {
    const { code, stdout, stderr } = runPolicyCommand(args, library);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`modelarts-spec: ${message}`);
  });

  it('says how it is used', () => {
    expect(run('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: modelarts-spec policy/) });
  });
});

describe('the guide of permissions', () => {
  it('has a row for each operation, and names those that are undocumented', () => {
    const rows = guide.match(/^\| \[`\w+`\]\(#\/[a-z/-]+\) \| .*$/gm) ?? [];
    expect(rows).toHaveLength(operations.length);
    for (const { operationId, definition } of operations) {
      const row = rows.find((one) => one.includes(`\`${operationId}\``));
      const stated = definition['x-permissions'];
      for (const action of 'undocumented' in stated ? ['Not documented'] : [stated.action, ...stated.dependsOn])
        expect(row).toContain(action);
    }
  });

  it('shows what its commands print', () => {
    const shown = [...guide.matchAll(/```sh\nnpx --yes @modelarts-openapi\/spec (.*)\n```\n\n```json\n([\s\S]*?)```/g)];
    expect(shown).toHaveLength(2);
    for (const [, args = '', json] of shown)
      expect(execFileSync(process.execPath, [command, ...args.split(' ')], { encoding: 'utf8', stdio: 'pipe' })).toBe(json);
  });

  it('shows the answer of an example', () => {
    expect(guide).toContain(`\`\`\`json\n${example.trim()}\n\`\`\``);
  });
});
