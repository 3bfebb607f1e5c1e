import { describe, expect, it } from 'vitest';
import { files } from './description.js';
import { bundle, lint } from './lint.js';

const STATED = { action: 'modelarts:task:getTask', dependsOn: ['obs:object:GetObject'], documentedBy: ['huawei-cloud'] };
const FORM = '{ action, dependsOn, documentedBy } or { undocumented }';
const NAMED = { operationId: 'getTask', tags: ['tasks'] };

/** @param {unknown} permissions */
async function problems(permissions) {
  const found = await lint(files({ operation: { 'x-permissions': permissions } }));
  return found.map((problem) => problem.replace('modelarts/permissions-stated: ', ''));
}

/** @param {object} permissions @param {string} [text] */
const withGuide = (permissions, text = 'Before.\n\n<!-- operations -->\n\nAfter.\n') =>
  files({
    root: { tags: [{ name: 'permissions' }] },
    operation: { ...NAMED, 'x-permissions': permissions },
    extra: { 'guides/permissions.md': text },
  });

describe.concurrent('an operation states', () => {
  it('its permissions', async () => {
    expect(await problems(undefined)).toEqual([`This operation needs x-permissions: ${FORM}.`]);
    expect(await problems(STATED)).toEqual([]);
    expect(await problems({ ...STATED, dependsOn: [] })).toEqual([]);
  });

  it('that they are undocumented, in a sentence, and nothing beside', async () => {
    expect(await problems({ undocumented: 'No page names it.' })).toEqual([]);
    const problem = 'x-permissions.undocumented: expected a sentence that says who documents no action.';
    for (const undocumented of ['', '?', true]) expect(await problems({ undocumented })).toEqual([problem]);
    expect(await problems({ ...STATED, undocumented: 'No page names it.' })).toEqual([
      `x-permissions: expected ${FORM}, got { action, dependsOn, documentedBy, undocumented }.`,
    ]);
  });

  it('actions of ModelArts and of OBS, and clouds, in order', async () => {
    expect(await problems({ action: '?', dependsOn: ['obs:b:B', 'ecs:a:A', 'obs:b:B'], documentedBy: ['a-cloud'] })).toEqual([
      'x-permissions.action: expected one such as modelarts:dataset:getDataset, got `?`.',
      'x-permissions.dependsOn: expected actions such as obs:object:GetObject, got `ecs:a:A`.',
      'x-permissions.dependsOn: expected each once, in the order of the alphabet.',
      'x-permissions.documentedBy: expected some of huawei-cloud, open-telekom-cloud, got `a-cloud`.',
    ]);
    expect(await problems({ ...STATED, dependsOn: 'obs:b:B', documentedBy: [] })).toEqual([
      'x-permissions.dependsOn: expected a list of actions such as obs:object:GetObject.',
      'x-permissions.documentedBy: expected who documents the action.',
    ]);
  });
});

describe.concurrent('permissions in words', () => {
  const described = async (/** @type {object} */ permissions) => {
    const { paths } = await bundle(withGuide(permissions));
    return paths?.['/task']?.get?.description;
  };

  it('end the description of an operation', async () => {
    expect(await described(STATED)).toBe(
      'Gets it.\n\n**Sending again.** It changes nothing.\n\n**Permissions.** Needs the IAM action `modelarts:task:getTask`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.',
    );
    const documentedBy = ['huawei-cloud', 'open-telekom-cloud'];
    expect(await described({ action: 'modelarts:a:b', dependsOn: ['obs:a:A', 'obs:b:B', 'obs:c:C'], documentedBy })).toMatch(
      /Needs the IAM action `modelarts:a:b`, as Huawei Cloud and Open Telekom Cloud document it\. It depends on `obs:a:A`, `obs:b:B` and `obs:c:C`\.$/,
    );
    expect(await described({ undocumented: 'No page names it.' })).toMatch(
      /\*\*Permissions\.\*\* Which IAM action this needs is not documented\. No page names it\.$/,
    );
  });

  it('are a table in the guide', async () => {
    const guide = async (/** @type {object} */ permissions) => (await bundle(withGuide(permissions))).tags?.[0]?.description;
    expect(await guide(STATED)).toBe(
      'Before.\n\n| Operation | Action | Depends on |\n| --- | --- | --- |\n' +
        '| [`getTask`](#/tasks/gettask) | `modelarts:task:getTask` | `obs:object:GetObject` |\n\n' +
        'Every operation that is described here has a documented action.\n\nAfter.\n',
    );
    expect(await guide({ undocumented: 'No page names it.' })).toContain(
      '| [`getTask`](#/tasks/gettask) | Not documented | |\n\nNo page documents the action of these:\n\n- `getTask`: No page names it.\n',
    );
  });

  it('need the place of the table in the guide', async () => {
    expect(await lint(withGuide(STATED, 'Nothing.'))).toEqual([
      'modelarts/permissions: guides/permissions.md has no <!-- operations -->, where the table belongs.',
    ]);
    expect(await lint(withGuide(STATED))).toEqual([]);
  });
});
