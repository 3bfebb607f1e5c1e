import { checkContract, checkWrongExamples, coverage, createContract, formatFinding, wrongExamples } from '@modelarts-openapi/contract';
import { expect, it } from 'vitest';
import { fixtures, readDescription } from './fixtures.js';

const description = readDescription('reference.json');
const strict = readDescription('openapi.strict.json');
const contract = createContract(description, fixtures, { strict });
const before = structuredClone(fixtures);

it('the description agrees with all examples, cases and facts', () => {
  expect(checkContract(description, strict, fixtures).map((finding) => formatFinding(finding))).toEqual([]);
});

it('every operation has facts of a vendor page', () => {
  const withFacts = fixtures.facts.map(({ operationId }) => operationId);
  expect(contract.operations.map(({ operationId }) => operationId).filter((id) => !withFacts.includes(id))).toEqual([]);
});

const { total, missing } = coverage(contract);

it(`the examples show all ${total} parts of the description`, () => {
  expect(missing).toEqual([]);
});

const wrong = [...wrongExamples(contract)].length;

it(`the strict form refuses all of ${wrong} wrong examples`, () => {
  expect([...checkWrongExamples(contract)]).toEqual([]);
});

it('there are wrong examples of every kind', () => {
  expect(wrong).toBeGreaterThan(1200);
  const kinds = [
    /^IntelligentTask\.task_id: becomes null/,
    /^IntelligentTaskStatus: 3 becomes 6/,
    /^IntelligentTask: without status/,
    /^IntelligentTask: with an unknown field/,
    /^IntelligentTaskEvent: with an unknown field/,
    /^InfConfig\.envs\.\*: becomes 1$/,
    /^SampleLabel\.score: below the minimum/,
    /^SampleLabel\.score: above the maximum/,
    /^IntelligentTask\.create_time: against the pattern/,
    /^ErrorResponse\.error_msg: too short/,
    /^AssignedWorker\.description: too long/,
    /^Point: too few items/,
    /^ImageSize: too many items/,
    /^IntelligentTaskEvent\.level: above 32 bits/,
  ];
  const names = [...wrongExamples(contract)].map(({ name }) => name);
  expect(kinds.filter((kind) => !names.some((name) => kind.test(name)))).toEqual([]);
});

it('the fixtures are as they were', () => {
  expect(fixtures).toEqual(before);
});
