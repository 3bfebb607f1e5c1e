import { description } from '@modelarts-openapi/spec';
import { describe, expect, test } from 'vitest';
import { apiAfter, type Loose } from './run.js';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const LIMIT = 60_000;

const schemas = (next: Loose) => next.components.schemas;
const getTask = (next: Loose) => next.paths[PATH].get;
const [major = 0, minor = 0, patch = 0] = description.info.version.split('.').map(Number);
const raised = { minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
// Below 1.0.0 what breaks somebody needs a new minor number.
const breakingBump = major === 0 ? 'minor' : 'major';
const breakingVersion = major === 0 ? raised.minor : `${major + 1}.0.0`;

type Case = [what: string, change: (next: Loose) => void, place: string, message: RegExp];

const breaking: Case[] = [
  ['a property is dropped', (next) => delete schemas(next).Event.properties.name, 'listTasks 200 tasks[].result.events[].name', /^Property `name` of `Event` was removed\. Readers .* find nothing\./],
  ['a type is changed', (next) => (schemas(next).Event.properties.name.type = 'integer'), 'listTasks 200 tasks[].result.events[].name (type)', /^The type was string and is now integer\. Readers /],
  ['a type is widened', (next) => (schemas(next).Event.properties.name.type = ['string', 'null']), 'listTasks 200 tasks[].result.events[].name (type)', /^The type was string and is now string or null\. Readers .* meet another one\./],
  ['a type is narrowed', (next) => (schemas(next).AttributeValues.additionalProperties.type = 'array'), 'AttributeValues.* (type)', /^The type was array or null and is now array\. Senders .* refused\. Readers .* no longer compile/],
  ['an enum value is dropped', (next) => schemas(next).AlgorithmType.enum.pop(), 'AlgorithmType (enum)', /lost values: 'accurate'\. Senders .* refused\. Readers .* no longer compile/],
  ['an enum value is added', (next) => schemas(next).TaskStatus.enum.push(6), 'listTasks 200 tasks[].status (enum)', /gained values: '6'\. Readers .* do not know\./],
  ['a property is no longer required', (next) => delete schemas(next).Task.required, 'listTasks 200 tasks[] (required)', /no longer required: `status`\. Readers /],
  ['a value is dropped that is only read', (next) => schemas(next).TaskStatus.enum.pop(), 'listTasks 200 tasks[].status (enum)', /^The enum lost 5\. Readers .* no longer compile/],
  ['a type is changed of what is read and sent', (next) => (schemas(next).SmartTaskConfig.properties.name.type = 'integer'), 'SmartTaskConfig.name (type)', /^The type was string and is now integer\. Senders .* refused\. Readers .* meet another one\. This/],
  ['a part of a whole is dropped', (next) => schemas(next).ListedTask.allOf.shift(), 'listTasks 200 tasks[](allOf 0)', /was removed\. Readers /],
  ['a status is dropped', (next) => delete getTask(next).responses['408'], 'getTask 408', /^Response `408` was removed\. Readers /],
  ['an operation gets another name', (next) => (getTask(next).operationId = 'fetchTask'), 'getTask (operationId)', /from 'getTask' to 'fetchTask'\. Callers /],
  ['a path gets other words', (next) => renamePath(next, PATH.replace('/tasks/', '/jobs/')), PATH.replace('/tasks/', '/jobs/'), /was renamed to .* Callers /],
  ['a limit is gone', (next) => delete schemas(next).SearchCondition.properties.frame_in_video.minimum, 'listTasks 200 tasks[].config.export_params.search_conditions[].frame_in_video (minimum)', /Readers .* outside of it/],
  ['a way to sign in is gone', (next) => next.security.pop(), 'security signature', /no longer accepted\. Callers /],
];

const smaller: [...Case, bump: 'minor' | 'patch', kind: string][] = [
  ['a property is new', (next) => (schemas(next).Event.properties.color = { type: 'string' }), 'listTasks 200 tasks[].result.events[].color', /^It is new\./, 'minor', 'addition'],
  ['a status is new', (next) => (getTask(next).responses['410'] = { description: 'Gone.' }), 'getTask 410', /^It is new\./, 'minor', 'addition'],
  ['a description is changed', (next) => (schemas(next).Event.properties.name.description = 'Its name.'), 'listTasks 200 tasks[].result.events[].name (description)', /^It changed\./, 'patch', 'change'],
  ['an enum value is explained', (next) => (schemas(next).AlgorithmType['x-enumDescriptions'].fast = 'Fast'), 'listTasks 200 tasks[].config.algorithm_type(anyOf 0) (x-enumDescriptions fast)', /^It changed\./, 'patch', 'change'],
  ['a sample is changed', (next) => (getTask(next).responses['200'].content['application/json'].examples['auto-labeling-running'].value.progress = 63), 'getTask 200 (examples auto-labeling-running)', /^It changed\./, 'patch', 'change'],
  ['a guide is changed', (next) => (next.tags[0].description += '.'), 'tags getting-started (description)', /^It changed\./, 'patch', 'change'],
];

function renamePath(next: Loose, path: string) {
  next.paths = Object.fromEntries(Object.entries(next.paths).map(([old, item]) => [old === PATH ? path : old, item]));
}

describe.concurrent('what breaks readers of the published description', () => {
  test.for(breaking)('%s', { timeout: LIMIT }, async ([, change, place, message]) => {
    const { files, unbumped, at } = await apiAfter(description, change);
    expect(unbumped.findings).toEqual([
      { rule: `breaking-without-${breakingBump}`, place, message: expect.stringMatching(message), file: expect.toBeOneOf(files), line: expect.any(Number), count: 1 },
    ]);
    expect(unbumped.findings[0]!.message).toContain(`This needs version ${breakingVersion} or higher, info.version is ${description.info.version}.`);
    expect(unbumped).toMatchObject({ unreadable: [], notes: [], checked: { descriptions: 2, changes: 1 } });

    const bumped = at(breakingVersion);
    expect(bumped.findings).toEqual([]);
    expect(bumped.notes).toEqual([expect.stringContaining(place)]);
  });

  test('a property is renamed: the old name is a loss, the new one an addition', { timeout: LIMIT }, async () => {
    const { unbumped } = await apiAfter(description, ({ components: { schemas: { Event } } }) => {
      Event.properties.title = Event.properties.name;
      delete Event.properties.name;
    });
    expect(unbumped.findings.map(({ rule, place }) => [rule, place])).toEqual([
      [`breaking-without-${breakingBump}`, 'listTasks 200 tasks[].result.events[].name'],
      ['addition-without-minor', 'listTasks 200 tasks[].result.events[].title'],
    ]);
  });
});

describe.concurrent('what breaks nobody', () => {
  test.for(smaller)('%s', { timeout: LIMIT }, async ([, change, place, message, bump, kind]) => {
    const { unbumped, at } = await apiAfter(description, change);
    expect(unbumped.findings).toMatchObject([{ rule: `${kind}-without-${bump}`, place, message: expect.stringMatching(message), count: 1 }]);
    const bumped = at(raised[bump]);
    expect([bumped.findings, bumped.notes]).toEqual([[], [expect.stringContaining(place)]]);
  });

  test('nothing at all', { timeout: LIMIT }, async () => {
    expect((await apiAfter(description, () => {})).unbumped).toMatchObject({ findings: [], unreadable: [], notes: [], checked: { changes: 0 } });
  });
});
