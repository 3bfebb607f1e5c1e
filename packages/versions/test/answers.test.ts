import { description } from '@modelarts-openapi/spec/strict';
import { describe, expect, test } from 'vitest';
import { comparedAfter, type Loose } from './run.js';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const SAMPLE = '/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}';

const schemas = (next: Loose) => next.components.schemas;
const getIntelligentTask = (next: Loose) => next.paths[PATH].get;
const [major = 0, minor = 0, patch = 0] = description.info.version.split('.').map(Number);
const raised = { minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
// Below 1.0.0 what breaks somebody needs a new minor number.
const breakingBump = major === 0 ? 'minor' : 'major';
const breakingVersion = major === 0 ? raised.minor : `${major + 1}.0.0`;

type Case = [what: string, change: (next: Loose) => void, location: string, message: RegExp];

// Each changes something else, so that all can be made at once: Redocly takes seconds to compare.
const breaking: Case[] = [
  [
    'a property is dropped',
    (next) => delete schemas(next).IntelligentTaskEvent.properties.name,
    'listIntelligentTasks 200 tasks[].result.events[].name',
    /^Property `name` of `IntelligentTaskEvent` was removed\. Readers .* find nothing\./,
  ],
  [
    'a type is changed',
    (next) => (schemas(next).IntelligentTaskEvent.properties.description.type = 'integer'),
    'listIntelligentTasks 200 tasks[].result.events[].description (type)',
    /^The type was string and is now integer\. Readers /,
  ],
  [
    'a type is widened',
    (next) => (schemas(next).IntelligentTaskEvent.properties.error_code.type = ['string', 'null']),
    'listIntelligentTasks 200 tasks[].result.events[].error_code (type)',
    /^The type was string and is now string or null\. Readers .* meet another one\./,
  ],
  [
    'a type is narrowed of what is read and sent',
    (next) => (schemas(next).AttributeValues.additionalProperties.type = 'array'),
    'AttributeValues{} (type)',
    /^The type was array or null and is now array\. Senders .* refused\. Readers .* no longer compile/,
  ],
  [
    'a type is changed of what is read and sent',
    (next) => (schemas(next).SmartTaskConfig.properties.name.type = 'integer'),
    'SmartTaskConfig.name (type)',
    /^The type was string and is now integer\. Senders .* refused\. Readers .* meet another one\. This/,
  ],
  [
    'an enum value is dropped',
    (next) => schemas(next).IntelligentTaskEventStatus.enum.pop(),
    'listIntelligentTasks 200 tasks[].result.events[].status (enum)',
    /^The enum lost "success"\. Readers .* no longer compile/,
  ],
  [
    'an enum value is dropped of what is read and sent',
    (next) => schemas(next).AlgorithmType.enum.pop(),
    'AlgorithmType (enum)',
    /lost values: 'accurate'\. Senders .* refused\. Readers .* no longer compile/,
  ],
  [
    'an enum value is added',
    (next) => schemas(next).IntelligentTaskStatus.enum.push(6),
    'listIntelligentTasks 200 tasks[].status (enum)',
    /gained values: '6'\. Readers .* do not know\./,
  ],
  [
    'a property is no longer required',
    (next) => delete schemas(next).IntelligentTask.required,
    'listIntelligentTasks 200 tasks[] (required)',
    /no longer required: `status`\. Readers /,
  ],
  [
    'a status is dropped',
    (next) => delete getIntelligentTask(next).responses['408'],
    'getIntelligentTask 408',
    /^Response `408` was removed\. Readers /,
  ],
  [
    'an operation gets another name',
    (next) => (next.paths[`${PATH}/stop`].post.operationId = 'haltTask'),
    'stopIntelligentTask (operationId)',
    /from 'stopIntelligentTask' to 'haltTask'\. Callers /,
  ],
  [
    'a path gets other words',
    (next) => renamePath(next, SAMPLE, SAMPLE.replace('/samples/', '/examples/')),
    SAMPLE.replace('/samples/', '/examples/'),
    /was renamed to .* Callers /,
  ],
  [
    'a limit is gone',
    (next) => delete schemas(next).SearchCondition.properties.frame_in_video.minimum,
    'listIntelligentTasks 200 tasks[].config.export_params.search_conditions[].frame_in_video (minimum)',
    /Readers .* outside of it/,
  ],
  ['a way to sign in is gone', (next) => next.security.pop(), 'security signature', /no longer accepted\. Callers /],
];

const additions: Case[] = [
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

const others: Case[] = [
  [
    'a description is changed',
    (next) => (schemas(next).IntelligentTaskEvent.properties.name.description = 'Its name.'),
    'listIntelligentTasks 200 tasks[].result.events[].name (description)',
    /^It changed\./,
  ],
  [
    'an enum value is explained',
    (next) => (schemas(next).AlgorithmType['x-enumDescriptions'].fast = 'Fast'),
    'listIntelligentTasks 200 tasks[].config.algorithm_type(anyOf 0) (x-enumDescriptions fast)',
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
];

function renamePath(next: Loose, from: string, to: string) {
  next.paths = Object.fromEntries(Object.entries(next.paths).map(([path, item]) => [path === from ? to : path, item]));
}

const all = (cases: Case[]) => (next: Loose) => {
  for (const [, change] of cases) change(next);
};
const byLocation = <Finding extends { location: string }>(findings: Finding[]) =>
  findings.toSorted((a, b) => (a.location < b.location ? -1 : 1));
const expected = (rule: string, cases: Case[]) =>
  cases.map(([, , location, message]) => ({ rule, location, message: expect.stringMatching(message) as string, count: 1 }));

describe.concurrent('changes of the published description', () => {
  test('that break somebody need the number for it, and each says whom it breaks', async () => {
    const { files, unbumped, at } = await comparedAfter(description, all(breaking));
    expect(byLocation(unbumped.findings)).toMatchObject(byLocation(expected(`breaking-without-${breakingBump}`, breaking)));
    for (const { message, file, line } of unbumped.findings) {
      expect(message).toContain(`This needs version ${breakingVersion} or higher, info.version is ${description.info.version}.`);
      expect([file, line]).toEqual([expect.toBeOneOf(files), expect.any(Number)]);
    }
    expect(unbumped).toMatchObject({ unreadable: [], notes: [], checked: { descriptions: 2, changes: breaking.length } });

    const bumped = at(breakingVersion);
    expect(bumped.findings).toEqual([]);
    for (const [, , location] of breaking) expect(bumped.notes).toContainEqual(expect.stringContaining(`${location}: `));
  });

  test('that break nobody need a smaller number', async () => {
    const { unbumped, at } = await comparedAfter(description, all([...additions, ...others]));
    const wanted = [...expected('addition-without-minor', additions), ...expected('change-without-patch', others)];
    expect(byLocation(unbumped.findings)).toMatchObject(byLocation(wanted));
    expect(byLocation(at(raised.patch).findings)).toMatchObject(byLocation(expected('addition-without-minor', additions)));
    const bumped = at(raised.minor);
    expect([bumped.findings, bumped.notes.length]).toEqual([[], wanted.length]);
  });

  test('in the name of a property are a loss and an addition', async () => {
    const { unbumped } = await comparedAfter(
      description,
      ({
        components: {
          schemas: { IntelligentTaskEvent },
        },
      }) => {
        IntelligentTaskEvent.properties.title = IntelligentTaskEvent.properties.name;
        delete IntelligentTaskEvent.properties.name;
      },
    );
    expect(unbumped.findings.map(({ rule, location }) => [rule, location])).toEqual([
      [`breaking-without-${breakingBump}`, 'listIntelligentTasks 200 tasks[].result.events[].name'],
      ['addition-without-minor', 'listIntelligentTasks 200 tasks[].result.events[].title'],
    ]);
  });

  test('in a part of a whole are named as the part', async () => {
    const { unbumped } = await comparedAfter(description, (next) => schemas(next).ListedIntelligentTask.allOf.shift());
    expect(unbumped.findings).toMatchObject([
      { location: 'listIntelligentTasks 200 tasks[](allOf 0)', message: expect.stringMatching(/was removed\. Readers /) },
    ]);
  });

  test('that are none are none', async () => {
    expect((await comparedAfter(description, () => {})).unbumped).toMatchObject({
      findings: [],
      unreadable: [],
      notes: [],
      checked: { changes: 0 },
    });
  });
});
