import { describe, expect, test } from 'vitest';
import { task } from '../recording.js';
import { check } from './check.js';

/** A task with one thing changed. */
function changed(change: (task: any) => void) {
  const body = task();
  change(body);
  return body;
}

describe('a body is held against the description', () => {
  test.each<[string, (task: any) => void, string]>([
    [
      'a field at the top',
      (t) => (t.surprise = 'x'),
      'undocumented-field | getIntelligentTask 200 surprise | is not described, and is of type string (first in entry 1)',
    ],
    [
      'a field deep below',
      (t) => (t.config.samples[0].labels[0].property['@modelarts:new'] = 1),
      'undocumented-field | getIntelligentTask 200 config.samples[].labels[].property.@modelarts:new | is not described, and is of type integer (first in entry 1)',
    ],
    [
      'a field with odd characters',
      (t) => (t['a/b~c d'] = null),
      'undocumented-field | getIntelligentTask 200 {…} | is not described, and is of type null (first in entry 1)',
    ],
    [
      'an unknown value',
      (t) => (t.status = 9),
      'unknown-value | getIntelligentTask 200 status | is 9, expected one of -1, 0, 1, 2, 3, 4, 5 (first in entry 1)',
    ],
    [
      'an unknown value deep below',
      (t) => (t.config.samples[0].sample_usage = 'PLAY'),
      'unknown-value | getIntelligentTask 200 config.samples[].sample_usage | is a text of 4 characters, expected one of "TRAIN", "EVAL", "TEST", "INFERENCE" (first in entry 1)',
    ],
    [
      'an item of a map, whatever it is called',
      (t) => (t.config.inf_config_list = [{ envs: { HOME: 1, 'a b': 2 } }]),
      'wrong-type | getIntelligentTask 200 config.inf_config_list[].envs{} | is of type integer, expected string (first in entry 1)',
    ],
    [
      'a wrong type',
      (t) => (t.progress = 'half'),
      'wrong-type | getIntelligentTask 200 progress | is of type string, expected number (first in entry 1)',
    ],
    [
      'a wrong type that has an enum too',
      (t) => (t.status = '3'),
      'wrong-type | getIntelligentTask 200 status | is of type string, expected integer (first in entry 1)',
    ],
    [
      'a missing field',
      (t) => delete t.status,
      'missing-field | getIntelligentTask 200 status | is missing, expected always (first in entry 1)',
    ],
    [
      'a number out of range',
      (t) => (t.config.samples[0].labels[0].score = 1.5),
      'invalid-value | getIntelligentTask 200 config.samples[].labels[].score | is 1.5, expected to be <= 1 (first in entry 1)',
    ],
    [
      'one of several forms',
      (t) => (t.config.samples[1].labels[0].property['@modelarts:hard_reasons'] = '31'),
      'unknown-value | getIntelligentTask 200 config.samples[].labels[].property.@modelarts:hard_reasons',
    ],
    [
      'too many points for a shape',
      (t) =>
        (t.config.samples[1].labels[0].property['@modelarts:feature'] = [
          [0, 0],
          [1, 1],
          [2, 2],
        ]),
      'invalid-value | getIntelligentTask 200 config.samples[].labels[].property.@modelarts:feature | is array, expected to NOT have more than 2 items (first in entry 1)',
    ],
    [
      'what fits none of several forms',
      (t) => (t.config.export_params = { search_conditions: [{ sample_time: 'year' }] }),
      'unknown-value | getIntelligentTask 200 config.export_params.search_conditions[].sample_time | is a text of 4 characters, expected one of "month", "day", or to match pattern "^\\d{8}-\\d{8}$" (first in entry 1)',
    ],
    [
      'none of several forms',
      (t) => (t.config.samples[1].labels[0].property['@modelarts:hard_reasons'] = 3),
      'wrong-type | getIntelligentTask 200 config.samples[].labels[].property.@modelarts:hard_reasons | is of type integer, expected string (first in entry 1)',
    ],
  ])('what differs in it is found: %s', async (_name, change, expected) => {
    const { short, unreadable } = await check(changed(change));
    expect(short).toEqual([expect.stringContaining(expected)]);
    expect(unreadable).toEqual([]);
  });

  test('several things in one body are several findings', async () => {
    const { short } = await check(changed((t) => Object.assign(t, { surprise: 1, status: 9, progress: 'x' })));
    expect(short).toHaveLength(3);
  });

  test('an error is held against its status', async () => {
    expect((await check({ error_code: 'ModelArts.4700', error_msg: 'x' }, { status: 400 })).short).toEqual([]);
    expect((await check({ error_code: 4700 }, { status: 400 })).short).toContainEqual(
      expect.stringMatching(/^wrong-type \| getIntelligentTask 400 error_code/),
    );
    expect((await check(task(), { status: 404 })).short).toContainEqual(
      expect.stringMatching(/^undocumented-field \| getIntelligentTask 404 config/),
    );
  });
});
