import { type Description, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { createValidator, type Validator } from '@modelarts-openapi/validation/ajv';

/** A description that pages are compared with. */
export interface Descriptions {
  description: Description;
  operations: readonly Operation[];
  /** The same with every object closed, which refuses what it does not list: what examples of pages are held against. */
  closed: { description: Description; operations: readonly Operation[]; validator: Validator };
}

/** Makes a description ready to be compared. */
export function descriptionsOf(description: Description, closed: Description): Descriptions {
  return {
    description,
    operations: operationsOf(description),
    closed: { description: closed, operations: operationsOf(closed), validator: createValidator(closed, { allErrors: true }) },
  };
}
