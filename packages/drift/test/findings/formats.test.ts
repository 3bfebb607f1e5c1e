import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/findings/finding.js';
import { github } from '../../src/findings/report/github.js';
import { human } from '../../src/findings/report/human.js';
import { json } from '../../src/findings/report/json.js';
import { junit } from '../../src/findings/report/junit.js';
import { sarif } from '../../src/findings/report/sarif.js';

const tool = 'modelarts-drift';
const outcome: Outcome = {
  findings: [
    {
      rule: 'unknown-value',
      location: 'getIntelligentTask 200 status',
      message: 'is 9, expected one of 1, 2',
      file: 'traffic/a b#1.har',
      line: 7,
      count: 3,
    },
    { rule: 'undocumented-field', location: 'getIntelligentTask 200 <a>&"%:\n,', message: 'is not described 💥 \ud800 \u0001', count: 1 },
  ],
  unreadable: [{ file: '/abs/b.har', line: 2, message: 'ends too early' }],
  checked: { files: 2, responses: 10 },
  notes: ['1 response left out'],
};
const clean: Outcome = { findings: [], unreadable: [], checked: { files: 1 }, notes: [] };

describe('human', () => {
  test('names rule, location, message, count and file', () => {
    const text = human(outcome, { tool });
    expect(text).toContain('unknown-value  getIntelligentTask 200 status (3 times)\n  is 9, expected one of 1, 2\n  traffic/a b#1.har:7\n');
    expect(text).toContain(
      'unreadable  /abs/b.har:2: ends too early\nNote: 1 response left out\n2 files, 10 responses checked: 2 findings, 1 unreadable\n',
    );
    expect(human(clean, { tool })).toBe('1 files checked: 0 findings\n');
  });

  test('has color where it is asked for only', () => {
    expect(human(outcome, { tool, color: true })).toContain('\u001b[31munknown-value\u001b[0m');
    expect(human(outcome, { tool })).not.toContain('\u001b');
  });
});

test('json is the outcome', () => expect(JSON.parse(json(outcome))).toEqual({ ...outcome, left: {} }));

describe('sarif', () => {
  const { runs, version } = JSON.parse(sarif(outcome, { tool }));
  const [run] = runs;

  test('has a result a finding, with its rule and location', () => {
    expect([version, runs.length, run.results.length]).toEqual(['2.1.0', 1, 2]);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['unknown-value', 'undocumented-field']);
    expect(run.results[0]).toMatchObject({
      ruleId: 'unknown-value',
      ruleIndex: 0,
      occurrenceCount: 3,
      message: { text: 'getIntelligentTask 200 status is 9, expected one of 1, 2' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'traffic/a%20b%231.har' }, region: { startLine: 7 } } }],
    });
    expect(run.results[1].locations[0]).not.toHaveProperty('physicalLocation');
  });

  test.each([
    ['drift', outcome],
    ['no drift', clean],
    ['only what is unreadable', { ...clean, unreadable: outcome.unreadable }],
  ])('with %s is valid by the schema of SARIF 2.1.0', (_name, given) => {
    // Microsoft's copy of the standard's schema. It is in draft 04, of which it has nothing that ajv reads otherwise.
    const { $schema, id, ...schema } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', expect.stringContaining('sarif-2.1.0')]);
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse(sarif(given, { tool })));
    expect(validate.errors).toBe(null);
    expect(validate({ ...JSON.parse(sarif(given, { tool })), version: '2.0.0' })).toBe(false);
  });

  test('tells what could not be read', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: 'ends too early' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///abs/b.har' }, region: { startLine: 2 } } }],
    });
    expect(JSON.parse(sarif(clean, { tool })).runs[0]).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
  });
});

describe('github', () => {
  test('has an annotation a line, escaped as its toolkit does', () => {
    expect(github(outcome).split('\n')).toEqual([
      '::error file=traffic/a b#1.har,line=7,title=unknown-value::getIntelligentTask 200 status is 9, expected one of 1, 2 (3 times)',
      '::error title=undocumented-field::getIntelligentTask 200 <a>&"%25:%0A, is not described 💥 \ud800 \u0001',
      '::error file=/abs/b.har,line=2,title=unreadable::ends too early',
      '::notice::1 response left out',
      '',
    ]);
    expect(github({ ...clean, unreadable: [{ file: 'C:\\a,b%.har', message: 'x' }] })).toBe(
      '::error file=C%3A\\a%2Cb%25.har,title=unreadable::x\n',
    );
    expect(github(clean)).toBe('');
  });
});

describe('junit', () => {
  test('has a failed test case a finding, and an error for what could not be read', () => {
    const text = junit(outcome, { tool });
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="modelarts-drift" tests="3" failures="2" errors="1">/,
    );
    expect(text).toContain(
      '<testcase name="getIntelligentTask 200 status" classname="unknown-value"><failure type="unknown-value" message="getIntelligentTask 200 status is 9, expected one of 1, 2 (3 times)">',
    );
    expect(text).toContain('name="getIntelligentTask 200 &lt;a&gt;&amp;&quot;%:&#10;,"');
    expect(text).toContain('is not described 💥 ? ?');
    expect(text).toContain('<testcase name="/abs/b.har:2" classname="unreadable"><error');
  });

  test('has one that passed where there is no drift', () => {
    expect(junit(clean, { tool })).toContain(
      'tests="1" failures="0" errors="0">\n    <testcase name="no drift in 1 files" classname="drift"/>\n',
    );
  });

  test.each([
    ['drift', outcome],
    ['no drift', clean],
  ])('is well-formed with %s', (_name, given) => {
    const open: string[] = [];
    // What is left between tags, once they are taken out, has no character that starts something.
    const text = junit(given, { tool })
      .replace(/^<\?xml[^?]*\?>/, '')
      .replace(/<(\/?)(\w[\w-]*)((?: [\w-]+="[^"<>]*")*)(\/?)>/g, (_all, end, name, _attributes, empty) => {
        if (end) expect(open.pop()).toBe(name);
        else if (!empty) open.push(name);
        return '';
      });
    expect(open).toEqual([]);
    expect(text.replace(/&(amp|lt|gt|quot|#\d+);/g, '')).not.toMatch(/[<&]/);
  });
});
