import { bodiesOf, operations } from './operations.js';
import { holder, withValue } from './pointer.js';

/**
 * Values that are refused or accepted, as people have written them down, not as the description says.
 * An entry puts each value in turn at each place (`at`) of each sample, or takes the place away (`remove`),
 * or holds each value against a header of the sample's response (`header`).
 *
 * @param refuses  validator of the open description: what it refuses, the closed one refuses too
 * @param accepts  validator of the closed description: what it accepts, the open one accepts too
 */
export function* witnessFindings(description, { samples, witnesses }, refuses, accepts) {
  const all = operations(description);
  yield* notWitnessed(all, witnesses);
  for (const { file, operationId, entries } of witnesses) {
    for (const entry of entries) {
      const check = entry.header ? headerFindings : bodyFindings;
      for (const name of [entry.sample].flat()) {
        const sample = samples.find((one) => one.operationId === operationId && one.file.endsWith(`/${name}`));
        if (!sample) yield `${file}: there is no sample ${name}`;
        for (const { described } of sample ? bodiesOf(sample, all) : []) {
          for (const finding of check(entry, sample, described, refuses, accepts)) {
            yield `${file}: ${name} ${finding} (${entry.why})`;
          }
        }
      }
    }
  }
}

function* notWitnessed(all, witnesses) {
  const headers = witnesses.flatMap(({ entries }) => entries.map(({ header }) => header));
  for (const { operationId, bodies } of all) {
    if (!witnesses.some((witness) => witness.operationId === operationId)) {
      yield `${operationId}: no refused values of it are at hand, in a file <operation>.refused.json`;
    }
    for (const name of bodies.flatMap(({ headers }) => Object.keys(headers))) {
      if (!headers.includes(name)) yield `${operationId}: no refused values of its header ${name} are at hand`;
    }
  }
}

function* bodyFindings({ at, remove, refused = [], accepted = [] }, sample, { schema }, refuses, accepts) {
  if (!schema) return;
  // In a list of its own the body can be replaced like any part of it, at the pointer ''.
  const document = [sample.body];
  for (const place of [at].flat()) {
    const pointer = `/0${place}`;
    const where = place || 'the root';
    const { parent, key } = holder(document, pointer);
    if (typeof parent !== 'object' || (remove && !Object.hasOwn(parent, key))) yield `has no ${place}`;
    else if (remove) {
      const isAccepted = withValue(document, pointer, undefined, () => refuses.accepts(schema, document[0]));
      if (isAccepted) yield `is accepted without ${place}`;
    } else {
      for (const value of refused) {
        const isAccepted = withValue(document, pointer, value, () => refuses.accepts(schema, document[0]));
        if (isAccepted) yield `is accepted with ${JSON.stringify(value)} at ${where}`;
      }
      for (const value of accepted) {
        const complaint = withValue(document, pointer, value, () => accepts.complaint(schema, document[0]));
        if (complaint) yield `is refused with ${JSON.stringify(value)} at ${where}: ${complaint}`;
      }
    }
  }
}

function* headerFindings({ header, refused = [], accepted = [] }, _sample, { headers }, refuses, accepts) {
  const schema = headers[header];
  if (!schema) {
    yield `comes without the header ${header}`;
    return;
  }
  for (const value of refused) {
    if (refuses.accepts(schema, value)) yield `lets the header ${header} be ${JSON.stringify(value)}`;
  }
  for (const value of accepted) {
    if (!accepts.accepts(schema, value)) yield `does not let the header ${header} be ${JSON.stringify(value)}`;
  }
}
