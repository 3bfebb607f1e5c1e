import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/findings/finding.js';
import { readAcceptedFindings } from '../../src/findings/read-accepted.js';
import { withoutAccepted } from '../../src/findings/without-accepted.js';
import { folderWith } from '../recording.js';

const entry = {
  rule: 'unknown-value',
  location: 'getIntelligentTask 200 status',
  reason: 'The server of eu-nl is ahead',
  until: '2027-06-30',
};
const known = { ...entry, file: 'k.json' };
const outcome: Outcome = {
  findings: [{ rule: 'unknown-value', location: 'getIntelligentTask 200 status', message: 'is 9', count: 3 }],
  unreadable: [],
  checked: {},
  notes: [],
};

describe('an acceptance', () => {
  test.each(['2026-11-24', '2027-06-30'])('covers its finding on %s', (today) => {
    expect(withoutAccepted(outcome, [known], today)).toMatchObject({ findings: [], notes: ['1 finding accepted by k.json'] });
  });

  test('covers nothing once it has expired', () => {
    const { findings, notes } = withoutAccepted(outcome, [known], '2027-07-01');
    expect(findings.map(({ message }) => message)).toEqual(['is 9 (was accepted until 2027-06-30: The server of eu-nl is ahead)']);
    expect(notes).toEqual([]);
  });

  test('that covers nothing is a finding', () => {
    const stale = { ...known, location: 'getIntelligentTask 200 progress' };
    const { findings } = withoutAccepted(outcome, [known, stale], '2026-11-24');
    expect(findings).toEqual([
      {
        rule: 'stale-acceptance',
        location: 'unknown-value getIntelligentTask 200 progress',
        message: 'is accepted, but was not found',
        file: 'k.json',
        count: 1,
      },
    ]);
  });

  test('is not called stale while something could not be read', () => {
    expect(
      withoutAccepted({ ...outcome, findings: [], unreadable: [{ file: 'a', message: 'x' }] }, [known], '2026-11-24').findings,
    ).toEqual([]);
  });

  test('is not called stale below what is missing as a whole, which is told once', () => {
    const missing = { rule: 'operation-only-in-description', location: 'getIntelligentTask', message: 'no page describes it', count: 1 };
    expect(withoutAccepted({ ...outcome, findings: [missing] }, [known], '2026-11-24').findings).toEqual([missing]);
  });

  test('covers only its own rule', () => {
    const { findings } = withoutAccepted(outcome, [{ ...known, rule: 'wrong-type' }], '2026-11-24');
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-value', 'stale-acceptance']);
  });
});

describe('an acceptance with a message', () => {
  test.each(['is 9', undefined])('covers a finding that says so: %s', (message) => {
    expect(withoutAccepted(outcome, [{ ...known, ...(message && { message }) }], '2026-11-24').findings).toEqual([]);
  });

  test('covers none that says something else, which is told once', () => {
    expect(withoutAccepted(outcome, [{ ...known, message: 'is 8' }], '2026-11-24').findings).toEqual(outcome.findings);
  });
});

test.each([
  ['getIntelligentTask 200 status = 9', []],
  ['getIntelligentTask 200 status.x', []],
  ['getIntelligentTask 200 status[]', []],
  ['getIntelligentTask 200 status{}.x', []],
  ['getIntelligentTask 200 statuses', ['stale-acceptance']],
])('an acceptance of what is below a finding is not stale: %s', (location, rules) => {
  const { findings } = withoutAccepted(outcome, [{ ...known, rule: 'type-differs', location }], '2026-11-24');
  expect(findings.slice(1).map(({ rule }) => rule)).toEqual(rules);
});

test('an acceptance of what was not looked at is not stale', () => {
  const clean = { ...outcome, findings: [], operations: new Set(['getIntelligentTask']) };
  expect(withoutAccepted(clean, [{ ...known, location: 'listIntelligentTasks 200 tasks' }], '2026-11-24').findings).toEqual([]);
  expect(withoutAccepted(clean, [known], '2026-11-24').findings).toMatchObject([{ rule: 'stale-acceptance' }]);
});

describe('an acceptance of every operation', () => {
  const general = { ...known, location: '* 200 status' };

  test('covers the finding in each of them', () => {
    const findings = ['getIntelligentTask', 'listLabels'].map((id) => ({ ...outcome.findings[0]!, location: `${id} 200 status` }));
    expect(withoutAccepted({ ...outcome, findings }, [general], '2026-11-24').findings).toEqual([]);
  });

  test('covers nothing at another location', () => {
    const findings = [{ ...outcome.findings[0]!, location: 'getIntelligentTask 200 result.status' }];
    expect(withoutAccepted({ ...outcome, findings }, [general], '2026-11-24').findings).toMatchObject([
      findings[0],
      { rule: 'stale-acceptance', location: 'unknown-value * 200 status' },
    ]);
  });

  test('is not stale where only some operations were looked at', () => {
    const some = { ...outcome, findings: [], operations: new Set(['getIntelligentTask']) };
    expect(withoutAccepted(some, [general], '2026-11-24').findings).toEqual([]);
  });
});

test('an acceptance of several locations is one for each', async () => {
  const locations = ['getIntelligentTask 200 status', 'getIntelligentTask 200 progress'];
  const file = join(folderWith({ 'k.json': JSON.stringify([{ ...entry, location: locations }]) }), 'k.json');
  expect(await readAcceptedFindings(file)).toEqual(locations.map((location) => ({ ...entry, location, file })));
});

test('a file of acceptances is read', async () => {
  const file = join(folderWith({ 'k.json': JSON.stringify([entry]) }), 'k.json');
  expect(await readAcceptedFindings(file)).toEqual([{ ...entry, file }]);
});

test.each<[unknown, string]>([
  [{}, 'expected a list of accepted findings, got object'],
  [[1], '[0]: expected an object with rule, location, reason, until, got integer'],
  [[entry, { ...entry, until: '30.6.2027' }], '[1].until: expected a day such as 2027-06-30, got "30.6.2027"'],
  [[{ ...entry, until: '2027-02-30' }], '[0].until: expected a day such as 2027-06-30, got "2027-02-30"'],
  [[{ ...entry, reason: ' ' }], '[0].reason: expected a text, got " "'],
  [[{ rule: 'a' }], '[0].location: expected a text, got nothing'],
  [[{ ...entry, note: 'x' }], '[0].note: expected only rule, location, reason, until, message'],
  [[{ ...entry, location: ['getIntelligentTask 200', ''] }], '[0].location: expected a text, got ""'],
  [[{ ...entry, location: [] }], '[0].location: expected a text, got []'],
  [[{ ...entry, message: 7 }], '[0].message: expected a text, got 7'],
])('%j is refused', async (content, message) => {
  const file = join(folderWith({ 'k.json': JSON.stringify(content) }), 'k.json');
  await expect(readAcceptedFindings(file)).rejects.toMatchObject({ name: 'UsageError', message: `${file}: ${message}` });
});

test.each([
  ['{', 'is no JSON: it ends too early at line 1, column 2'],
  ['', 'is no JSON: it ends too early at line 1, column 1'],
])('%j is refused', async (text, message) => {
  const file = join(folderWith({ 'k.json': text }), 'k.json');
  await expect(readAcceptedFindings(file)).rejects.toThrow(`${file}: ${message}`);
});

test('a file that is not there is refused', async () => {
  await expect(readAcceptedFindings('nowhere.json')).rejects.toThrow('nowhere.json: does not exist');
});

test('entries may have fields that a program names', async () => {
  const file = join(folderWith({ 'k.json': JSON.stringify([{ ...entry, region: 'eu-de' }]) }), 'k.json');
  expect(await readAcceptedFindings(file, { more: ['region'] })).toEqual([{ ...entry, region: 'eu-de', file }]);
  await expect(readAcceptedFindings(file)).rejects.toThrow('[0].region: expected only rule, location, reason, until, message');
});
