import { isDeepStrictEqual } from 'node:util';
import { bodiesOf, operations } from './operations.js';

/** Samples that a description refuses. */
export function* refusedSamples(description, samples, validator) {
  const all = operations(description);
  for (const sample of samples) {
    const places = bodiesOf(sample, all).filter(({ described }) => described.schema);
    if (places.length === 0) yield `${sample.file}: no JSON body is described that it is a sample of`;
    for (const { described } of places) {
      const complaint = validator.complaint(described.schema, sample.body);
      if (complaint) yield `${sample.file}: ${complaint}`;
    }
  }
}

/** Samples that a description does not show as they are, and examples in it that are no samples. */
export function* samplesNotShown(description, samples) {
  const all = operations(description);
  const shown = new Set();
  for (const sample of samples) {
    for (const { operation, described } of bodiesOf(sample, all)) {
      const where = `an example of ${operation.operationId} ${described.status}`;
      const example = described.examples[sample.name];
      if (!example) yield `${sample.file}: it is not shown as ${where}`;
      else if (!isDeepStrictEqual(example.value, sample.body)) yield `${sample.file}: ${where} differs from it`;
      shown.add(example);
    }
  }
  for (const { operationId, bodies } of all) {
    for (const { status, examples } of bodies) {
      for (const [name, example] of Object.entries(examples)) {
        if (!shown.has(example)) yield `${operationId} ${status}: the example ${name} is no sample file`;
      }
    }
  }
}
