import {
  checkContract,
  checkWrongExamples,
  createContract,
  type Finding,
  type Fixtures,
  formatFinding,
  readFixtures,
} from '@modelarts-openapi/contract';
import { slicesOf } from '@modelarts-openapi/contract/mutation';
import type { Description } from '@modelarts-openapi/openapi-model';
import { description as closed } from '@modelarts-openapi/spec/strict';
import { ROOT } from '../operation-files.js';
import { description } from '../reference.js';
import type { Part, Todo } from '../todo.js';

/** The part of an operation that a check of the contract is about. */
const PART_OF: Record<string, Part> = {
  types: 'schemas',
  requests: 'cases',
  'examples shown': 'examples',
  'examples, strictly': 'examples',
  examples: 'examples',
  headers: 'cases',
  'accepted values': 'cases',
  'refused values': 'cases',
  facts: 'facts',
  'observed-in': 'examples',
  coverage: 'examples',
};

/** How many locations a line names; the rest is counted. */
const MOST_LOCATIONS = 3;

/** What an operation says otherwise than its examples, cases and facts. */
export function contract(operationId: string, folder: string): Todo[] {
  const fixtures = readFixtures(`${ROOT}spec`);
  const sliceOf = (whole: Description) => slicesOf(whole, fixtures).find((slice) => slice.operationId === operationId);
  const open = sliceOf(description);
  const strict = sliceOf(closed as Description);
  if (!open || !strict) return [{ part: 'schemas', where: folder, what: 'the operation is not in spec/openapi.yaml' }];
  const findings = withoutShownElsewhere(checkContract(open.description, strict.description, open.fixtures), fixtures);
  const todos = findings.map((finding): Todo => ({ part: PART_OF[finding.check] ?? 'schemas', where: folder, what: shown(finding) }));
  if (todos.length > 0) return todos;
  const wrong = [...checkWrongExamples(createContract(open.description, open.fixtures, { strict: strict.description }))];
  return wrong.map(({ subject, problem, seenIn }): Todo => ({ part: 'schemas', where: folder, what: `${subject} ${problem}: ${seenIn}` }));
}

/** What operations share may be shown in examples of another one: then the whole description does not miss it. */
function withoutShownElsewhere(findings: Finding[], fixtures: Fixtures): Finding[] {
  const isOfWhole = ({ check }: Finding) => check === 'coverage' || check === 'observed-in';
  if (!findings.some(isOfWhole)) return findings;
  const missed = checkContract(description, closed as Description, fixtures);
  return findings.filter(
    (one) => !isOfWhole(one) || missed.some(({ subject, problem }) => subject === one.subject && problem === one.problem),
  );
}

function shown(finding: Parameters<typeof formatFinding>[0]): string {
  return formatFinding(finding, MOST_LOCATIONS);
}
