import type { Parameter } from '@modelarts-openapi/openapi-model';
import type { FactField, Fixtures } from '../fixtures.js';

/** What the pages of an operation say of a parameter, by source. */
export function factsOf({ facts }: Fixtures, operationId: string, { in: where, name }: Pick<Parameter, 'in' | 'name'>): FactField[] {
  return facts
    .filter((one) => one.operationId === operationId)
    .flatMap(({ sources }) => Object.values(sources))
    .flatMap(({ tables }) => tables.filter(({ kind }) => kind === where))
    .flatMap(({ fields }) => fields.filter((field) => field.name === name));
}

/** Whether a request always has a parameter: what is in the path has to be there, the rest if a page says so. */
export function mandatoryOf(fixtures: Fixtures, operationId: string, parameter: Pick<Parameter, 'in' | 'name'>): boolean {
  const said = factsOf(fixtures, operationId, parameter).map(({ mandatory }) => mandatory);
  return parameter.in === 'path' || (said.find((one) => one !== undefined) ?? false);
}
