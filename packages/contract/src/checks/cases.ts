import { keysOf } from '@modelarts-openapi/openapi-model';
import { expectedInWords, innermost } from '@modelarts-openapi/validation';
import { exampleOf } from '../case-examples.js';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import type { ExampleCase } from '../fixtures.js';
import { type LocationIn, locationIn } from '../location-in.js';
import { subjectAt } from '../subject.js';

/** A location of which a case speaks, in an example. */
interface CaseLocation extends ExampleCase, LocationIn {
  at: string;
  body: unknown;
  /** Of the body. */
  schema: string;
  /** What a finding says of a value there. */
  seenWith(what: string): string;
}

/** Values that have to be refused and are not, as people have written them down, not as the description says. */
export function* checkRefused(contract: Contract): Generator<Observation> {
  const { validator } = contract;
  for (const location of locationsOf(contract)) {
    if ('problem' in location) {
      yield location;
      continue;
    }
    const { at, schema, remove, refused = [], withValue, seenWith } = location;
    const isAccepted = (value: unknown) => withValue(value, (body) => validator.accepts(schema, body));
    const subject = () => subjectAt(contract, schema, keysOf(at), location.body);
    if (remove && isAccepted(undefined)) yield { subject: subject(), problem: 'can be left out', seenIn: seenWith('nothing') };
    for (const value of refused) {
      if (!isAccepted(value)) continue;
      yield { subject: subject(), problem: 'accepts what has to be refused', seenIn: seenWith(JSON.stringify(value)) };
    }
  }
}

/** Values that have to be accepted and are not. */
export function* checkAccepted(contract: Contract): Generator<Observation> {
  const { explain, strictValidator } = contract;
  for (const location of locationsOf(contract)) {
    if ('problem' in location) continue;
    const { schema, accepted = [], withValue, seenWith } = location;
    for (const value of accepted) {
      const found = withValue(value, (body) => {
        if (strictValidator.accepts(schema, body)) return undefined;
        const [error] = innermost(explain(schema, body));
        return error && { error, subject: subjectAt(contract, schema, error.location, body) };
      });
      if (!found) continue;
      const problem = `refuses what has to be accepted, ${expectedInWords(found.error.expected) ?? 'expected nothing there'}`;
      yield { subject: found.subject, problem, seenIn: seenWith(JSON.stringify(value)) };
    }
  }
}

/** The locations of all cases of bodies, and what is wrong with the cases themselves. */
function* locationsOf(contract: Contract): Generator<CaseLocation | Observation> {
  const { fixtures } = contract;
  for (const caseFile of fixtures.cases) {
    const { file, bodies } = caseFile;
    for (const one of bodies) {
      for (const path of [one.example].flat()) {
        const example = exampleOf(fixtures, caseFile, path);
        if (!example) yield { subject: file, problem: `names an example that is not there: ${path}` };
        for (const at of example ? [one.at ?? []].flat() : []) {
          const location = locationIn(example?.body, at);
          if (!location || (one.remove && !location.isThere)) {
            yield { subject: file, problem: 'names a location that is not there', seenIn: `${example?.file} ${at}` };
            continue;
          }
          const seenWith = (what: string) => `${file}: ${example?.file} with ${what} at ${at || 'the root'} (${one.why})`;
          for (const schema of example ? contract.schemasToCheck(example) : [])
            yield { ...one, ...location, at, body: example?.body, schema, seenWith };
        }
      }
    }
  }
}
