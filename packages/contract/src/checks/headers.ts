import { type Body, bodiesOfOperation } from '../bodies.js';
import { exampleOf } from '../case-examples.js';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import type { CaseFile, ExampleCase } from '../fixtures.js';

/** Headers of responses, held against the values that cases give them. */
export function* checkHeaders(contract: Contract): Generator<Observation> {
  const { operations, fixtures } = contract;
  const named = fixtures.cases.flatMap(({ bodies }) => bodies.map(({ header }) => header));
  for (const operation of operations) {
    for (const name of bodiesOfOperation(operation).flatMap(({ headers }) => [...headers.keys()])) {
      if (!named.includes(name)) yield { subject: `the header ${name}`, problem: 'has no cases', seenIn: operation.operationId };
    }
  }
  for (const caseFile of fixtures.cases) {
    for (const one of caseFile.bodies) {
      const { header } = one;
      if (header === undefined) continue;
      for (const path of [one.example].flat()) {
        const example = exampleOf(fixtures, caseFile, path);
        for (const body of example ? contract.bodiesOf(example) : []) yield* inResponse(contract, caseFile, body, header, one);
      }
    }
  }
}

function* inResponse(
  { validator, strictValidator }: Contract,
  { file }: CaseFile,
  body: Body,
  header: string,
  { refused = [], accepted = [], why }: ExampleCase,
): Generator<Observation> {
  const schema = body.headers.get(header)?.schemaPointer;
  if (schema === undefined) {
    yield { subject: responseName(body), problem: `has no header ${header}`, seenIn: `${file} (${why})` };
    return;
  }
  const subject = `the header ${header}`;
  const seenWith = (value: unknown) => `${file}: ${JSON.stringify(value)} (${why})`;
  for (const value of refused) {
    if (validator.accepts(schema, value)) yield { subject, problem: 'accepts what has to be refused', seenIn: seenWith(value) };
  }
  for (const value of accepted) {
    if (!strictValidator.accepts(schema, value)) yield { subject, problem: 'refuses what has to be accepted', seenIn: seenWith(value) };
  }
}

/** A response that several operations share is one subject, not one for each operation. */
function responseName({ pointer, operation, status }: Body): string {
  const [, component] = /^#\/components\/(.+)$/.exec(pointer) ?? [];
  return component ?? `${operation.operationId} ${status}`;
}
