import { closeObjects, type Description, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import type { ValidationError } from '@modelarts-openapi/validation';
import { createValidator, type Validator } from '@modelarts-openapi/validation/ajv';
import { type Body, bodiesOf, withSchema } from './bodies.js';
import type { Example, Fixtures } from './fixtures.js';

/** What checks are given: a description in two forms, what it is held against, and what is read of them once. */
export interface Contract {
  /** As it is published: an object may have more than it lists. What it refuses, the strict one refuses too. */
  readonly description: Description;
  /** The same with nothing that is not listed. What it accepts, the published one accepts too. */
  readonly strict: Description;
  readonly fixtures: Fixtures;
  readonly operations: readonly Operation[];
  /** Of the published description. */
  readonly validator: Validator;
  readonly strictValidator: Validator;
  /** All that is wrong with a body by the strict description, not only what is found first: slow, for what is refused. */
  explain(schema: string, body: unknown): ValidationError[];
  /** The bodies that an example is one of. */
  bodiesOf(example: Example): Body[];
  /** Each schema of these once, but for those that were checked before. */
  schemasToCheck(example: Example): string[];
  /** Whether all that the fixtures say of a schema was checked before. */
  wasChecked(schema: string): boolean;
}

/** How a contract is read. */
export interface ContractOptions {
  /** The strict description; made from the published one unless given. */
  strict?: Description;
  /** Whether it is enough to find one thing that is wrong with a body, see {@link Contract.explain}. */
  brief?: boolean;
  /** Tells of schemas whether they were held against the same fixtures before, as they are: this need not be done again. */
  wasChecked?: (schema: string) => boolean;
}

/** Reads what checks need to know of a description, each part when it is first asked for. */
export function createContract(
  description: Description,
  fixtures: Fixtures,
  { strict, brief = false, wasChecked = () => false }: ContractOptions = {},
): Contract {
  const operations = operationsOf(description);
  const bodies = new Map<Example, Body[]>();
  const strictOnce = once(() => strict ?? closeObjects(description));
  const validator = once(() => createValidator(description));
  const strictValidator = once(() => createValidator(strictOnce()));
  const explaining = brief ? strictValidator : once(() => createValidator(strictOnce(), { allErrors: true }));
  const knownBodiesOf = (example: Example) => {
    const known = bodies.get(example) ?? bodiesOf(example, operations);
    bodies.set(example, known);
    return known;
  };
  return {
    description,
    get strict() {
      return strictOnce();
    },
    fixtures,
    operations,
    get validator() {
      return validator();
    },
    get strictValidator() {
      return strictValidator();
    },
    explain: (schema, body) => explaining().errors(schema, body),
    bodiesOf: knownBodiesOf,
    schemasToCheck: (example) =>
      withSchema(knownBodiesOf(example))
        .map(({ schema }) => schema)
        .filter((schema) => !wasChecked(schema)),
    wasChecked,
  };
}

/** A function that makes a value when it is first called, and returns the same one from then on. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
