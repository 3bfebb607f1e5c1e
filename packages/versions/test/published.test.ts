// The description as it is published, with changes as people make them.
import { description } from '@modelarts-openapi/spec';
import { expect, test } from 'vitest';
import type { Loose } from './oasdiff/base.js';
import { comparedAfter } from './run.js';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const SAMPLE = '/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}';

const schemas = (next: Loose) => next.components.schemas;
const getIntelligentTask = (next: Loose) => next.paths[PATH].get;
const [major = 0, minor = 0, patch = 0] = description.info.version.split('.').map(Number);
const raised = { minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
// Below 1.0.0 what breaks somebody needs a new minor number.
const breakingBump = major === 0 ? 'minor' : 'major';
const breakingVersion = major === 0 ? raised.minor : `${major + 1}.0.0`;

type Row = [what: string, change: (next: Loose) => void, location: string, message: RegExp];

const breaking: Row[] = [
  [
    'a property is dropped',
    (next) => delete schemas(next).IntelligentTaskEvent.properties.name,
    'listIntelligentTasks 200 tasks[].result.events[].name',
    /^It was removed\. Who reads it and relies on it finds something else or nothing\..* Also in getIntelligentTask\./,
  ],
  [
    'a type is changed',
    (next) => (schemas(next).IntelligentTaskEvent.properties.description.type = 'integer'),
    'listIntelligentTasks 200 tasks[].result.events[].description (type)',
    /^It was string and is now integer\. Who reads it /,
  ],
  [
    'an enum value is dropped of what is read',
    (next) => schemas(next).IntelligentTaskEventStatus.enum.pop(),
    'listIntelligentTasks 200 tasks[].result.events[].status (enum)',
    /^It can no longer be "success"\. Who compiles /,
  ],
  [
    'an enum value is dropped of what is sent',
    (next) => schemas(next).AlgorithmType.enum.pop(),
    'startIntelligentTask request (StartAutoLabeling).config.algorithm_type (enum)',
    /^It can no longer be "accurate"\. Who sends it as before is refused/,
  ],
  [
    'an enum value is added to what is read, and used often',
    (next) => schemas(next).IntelligentTaskStatus.enum.push(6),
    'listIntelligentTasks 200 tasks[].status (enum)',
    /^It names 6 now\. Who compiles .* Also in getIntelligentTask/,
  ],
  [
    'a property is no longer required',
    (next) => delete schemas(next).IntelligentTask.required,
    'listIntelligentTasks 200 tasks[] (required)',
    /^`status` is no longer required\. Who reads it /,
  ],
  [
    'a status is dropped',
    (next) => delete getIntelligentTask(next).responses['408'],
    'getIntelligentTask 408',
    /^It was removed\. Who reads /,
  ],
  [
    'an operation gets another name',
    (next) => (next.paths[`${PATH}/stop`].post.operationId = 'haltTask'),
    'stopIntelligentTask (operationId)',
    /^`stopIntelligentTask` is called `haltTask` now\. Who compiles /,
  ],
  [
    'a path gets other words',
    (next) => renamePath(next, SAMPLE, SAMPLE.replace('/samples/', '/examples/')),
    'getAutoLabelingSample',
    /became `GET .*\/examples\/.*`\. Who sends /,
  ],
  ['a way to sign in is gone', (next) => next.security.pop(), 'security (security)', /is no longer enough\. Who sends /],
];

const additions: Row[] = [
  [
    'a property is new',
    (next) => (schemas(next).IntelligentTaskEvent.properties.color = { type: 'string' }),
    'listIntelligentTasks 200 tasks[].result.events[].color',
    /^It is new\./,
  ],
  [
    'a status is new',
    (next) => (getIntelligentTask(next).responses['410'] = { description: 'Gone.' }),
    'getIntelligentTask 410',
    /^It is new\./,
  ],
];

const others: Row[] = [
  [
    'a description is changed',
    (next) => (schemas(next).IntelligentTaskEvent.properties.error_code.description = 'Its code.'),
    'listIntelligentTasks 200 tasks[].result.events[].error_code (description)',
    /^It changed\./,
  ],
  [
    'a sample is changed',
    (next) => (getIntelligentTask(next).responses['200'].content['application/json'].examples['auto-label-running'].value.progress = 63),
    'getIntelligentTask 200 (examples auto-label-running)',
    /^It changed\./,
  ],
  [
    'what a tag is for is said otherwise',
    (next) => (next.tags.find(({ name }: Loose) => name === 'intelligent-tasks').description += '.'),
    'tags intelligent-tasks (description)',
    /^It changed\./,
  ],
  ['a title is changed', (next) => (next.info.title += '.'), 'info (title)', /^It changed\./],
];

function renamePath(next: Loose, from: string, to: string) {
  next.paths = Object.fromEntries(Object.entries(next.paths).map(([path, item]) => [path === from ? to : path, item]));
}

const kinds: [string, Row[]][] = [
  [`breaking-without-${breakingBump}`, breaking],
  ['addition-without-minor', additions],
  ['change-without-patch', others],
];
const rows = kinds.flatMap(([rule, all]) => all.map((row) => [rule, ...row] as const));

// Each changes something else, so that all can be made at once.
const { unbumped, at } = comparedAfter(description, (next) => {
  for (const [, , change] of rows) change(next);
});

test.each(rows)('%s: %s', (rule, _what, _change, location, message) => {
  expect(unbumped.findings.find((finding) => finding.rule === rule && finding.location === location)?.message).toMatch(message);
});

test('a version that is high enough makes notes of findings', () => {
  expect(unbumped.notes).toEqual([]);
  expect(unbumped.checked).toEqual({ descriptions: 2, changes: unbumped.findings.length });
  for (const { message } of unbumped.findings.filter(({ rule }) => rule.startsWith('breaking'))) {
    expect(message).toContain(`This needs version ${breakingVersion} or higher, info.version is ${description.info.version}.`);
  }
  expect(new Set(at(raised.patch).findings.map(({ rule }) => rule))).toEqual(new Set([kinds[0]![0], kinds[1]![0]]));
  const bumped = at(breakingVersion);
  expect([bumped.findings, bumped.notes.length]).toEqual([[], unbumped.findings.length]);
  for (const [, , location] of breaking) expect(bumped.notes).toContainEqual(expect.stringContaining(`${location}: `));
});

test('a version may change alone, and may not go back', () => {
  const { at, unbumped } = comparedAfter({ ...description, info: { ...description.info, version: '1.4.2' } }, () => {});
  expect(unbumped).toEqual({ findings: [], unreadable: [], notes: [], checked: { descriptions: 2, changes: 0 } });
  expect(at('1.4.3')).toMatchObject({ findings: [], notes: ['Nothing changed but the version (1.4.2 → 1.4.3).'] });
  expect(at('1.4.1').findings).toMatchObject([
    { rule: 'version-went-back', location: 'info.version', message: 'The version went back from 1.4.2 to 1.4.1.' },
  ]);
});

test('what is sent and read is told to both', () => {
  const { changes } = comparedAfter(description, (next) => delete schemas(next).LabelProperty.properties['@modelarts:color']);
  expect(changes.map(({ kind }) => kind)).toContain('breaking');
});
