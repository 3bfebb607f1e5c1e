import { isDeepStrictEqual } from 'node:util';
import { type ExampleObject, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { bodiesOf, bodiesOfOperation } from '../bodies.js';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import type { Fixtures } from '../fixtures.js';

/** Examples that a description does not show as they are, and such in it that have no file. */
export function* checkExamplesShown({ strict, fixtures, operations }: Contract): Generator<Observation> {
  yield* notShown(operations, fixtures);
  yield* notShown(operationsOf(strict), fixtures);
}

function* notShown(operations: readonly Operation[], { examples }: Fixtures): Generator<Observation> {
  const shown = new Set<ExampleObject>();
  for (const { file, name, body, ...example } of examples) {
    for (const { operation, status, shown: inDescription } of bodiesOf({ file, name, body, ...example }, operations)) {
      const seenIn = `${operation.operationId} ${status}`;
      const found = inDescription.get(name);
      if (!found) yield { subject: file, problem: 'is not shown as an example', seenIn };
      else if (!isDeepStrictEqual(found.value, body)) yield { subject: file, problem: 'differs from the example that is shown', seenIn };
      if (found) shown.add(found);
    }
  }
  for (const operation of operations) {
    for (const { status, shown: inDescription } of bodiesOfOperation(operation)) {
      for (const [name, example] of inDescription) {
        if (!shown.has(example))
          yield { subject: `${operation.operationId} ${status}`, problem: `shows an example that has no file: ${name}` };
      }
    }
  }
}
