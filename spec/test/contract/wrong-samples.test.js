import { expect, it } from 'vitest';
import { readDescription, readMaterial } from './material.js';
import { createValidator } from './validator.js';
import { wrongSamples } from './wrong-samples.js';

const closed = readDescription('openapi.closed.json');
const validator = createValidator(closed);
const { samples } = readMaterial();
const results = [...wrongSamples(closed, samples, validator)].map(({ name, sample, described, within }) => ({
  name: `${name} (${sample.name}.json)`,
  accepted: within((body) => validator.accepts(described.schema, body)),
}));

it(`the closed description refuses all of ${results.length} wrong samples`, () => {
  expect(results.filter(({ accepted }) => accepted).map(({ name }) => name)).toEqual([]);
});

it('there are wrong samples of every kind', () => {
  expect(results.length).toBeGreaterThan(1200);
  const kinds = [
    /^IntelligentTask\.task_id: becomes null/,
    /^IntelligentTaskStatus: 3 becomes 6/,
    /^IntelligentTask: without status/,
    /^IntelligentTask: with an unknown field/,
    /^IntelligentTaskEvent: with an unknown field/,
    /^InfConfig\.envs\.\*: becomes 1 /,
    /^SampleLabel\.score: below the minimum/,
    /^SampleLabel\.score: above the maximum/,
    /^IntelligentTask\.create_time: against the pattern/,
    /^ErrorResponse\.error_msg: too short/,
    /^Point: too few items/,
    /^ImageSize: too many items/,
    /^IntelligentTaskEvent\.level: above 32 bits/,
  ];
  const names = results.map(({ name }) => name);
  expect(kinds.filter((kind) => !names.some((name) => kind.test(name)))).toEqual([]);
});

it('the samples are as they were', () => {
  expect(samples).toEqual(readMaterial().samples);
});
