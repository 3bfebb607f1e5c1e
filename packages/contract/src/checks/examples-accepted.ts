import type { Description } from '@modelarts-openapi/openapi-model';
import { expectedInWords, type ValidationError } from '@modelarts-openapi/validation';
import type { Validator } from '@modelarts-openapi/validation/ajv';
import { withSchema } from '../bodies.js';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import { subjectAt } from '../subject.js';

/** Examples that the strict description refuses. */
export function* checkExamplesStrictly(contract: Contract): Generator<Observation> {
  for (const example of contract.fixtures.examples) {
    if (withSchema(contract.bodiesOf(example)).length > 0) continue;
    yield { subject: example.file, problem: 'is an example of a JSON body that is not described' };
  }
  yield* refused(contract, contract.strict, contract.strictValidator);
}

/** Examples that the published description refuses. */
export function checkExamples(contract: Contract): Generator<Observation> {
  return refused(contract, contract.description, contract.validator);
}

function* refused(contract: Contract, description: Description, validator: Validator): Generator<Observation> {
  for (const example of contract.fixtures.examples) {
    const { file, body } = example;
    for (const schema of contract.schemasToCheck(example)) {
      if (validator.accepts(schema, body)) continue;
      const errors = description === contract.strict ? contract.explain(schema, body) : validator.errors(schema, body);
      for (const error of errors) yield observationOf(error, subjectAt(contract, schema, error.location, body), file);
    }
  }
}

/** An error of a validator by what has to be changed in the description. */
function observationOf({ location, rule, expected, seen }: ValidationError, subject: string, file: string): Observation {
  const at = location.map((key) => `/${key}`).join('') || 'the whole';
  if (rule === 'undocumented-field') return { subject, problem: 'is not described', seenIn: `${file} ${at}` };
  if (rule === 'missing-field') return { subject, problem: 'is required', seenIn: `${file} has no ${at}` };
  return { subject, problem: `refuses what is there, ${expectedInWords(expected)}`, seenIn: `${file} ${at} is ${seen?.shown}` };
}
