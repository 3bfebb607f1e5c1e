import { createWalk, get, reachable, schemaRoots } from '@modelarts-openapi/openapi-model';
import { withSchema } from '../bodies.js';
import type { Contract } from '../contract.js';
import type { Observation } from '../finding.js';
import { nameOf } from '../subject.js';

/**
 * Schemas that name an example with `x-observed-in`, as evidence for what no page has, that does not show them. An example
 * is named by its operation's folder and its path in there: `get-order/examples/done.json`.
 */
export function* checkObservedIn(contract: Contract): Generator<Observation> {
  const { description, operations, fixtures, validator } = contract;
  const walk = createWalk(description, validator.accepts);
  for (const pointer of reachable(description, schemaRoots(description))) {
    const file = (get(description, pointer) as { 'x-observed-in'?: string })['x-observed-in'];
    if (file === undefined) continue;
    const subject = nameOf(pointer, operations);
    const example = fixtures.examples.find((one) => one.file.endsWith(`/${file}`));
    if (!example) {
      yield { subject, problem: 'names an example in x-observed-in that is not there', seenIn: file };
      continue;
    }
    const visited = withSchema(contract.bodiesOf(example)).some(({ schema }) =>
      [...walk(schema, example.body)].some((one) => one.pointer === pointer),
    );
    if (!visited) yield { subject, problem: 'names an example in x-observed-in that does not show it', seenIn: file };
  }
}
