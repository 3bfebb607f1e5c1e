import { get, type Operation, type Parameter } from '@modelarts-openapi/openapi-model';
import type { Mutant } from '../mutant.js';

type Changed = Record<string, any>;

/** Parameters that an operation or its path is without. */
export function* droppedParameters(owner: string, pointer: string, list: readonly object[] = []): Generator<Mutant> {
  for (const [index, parameter] of list.entries() as Iterable<[number, Changed]>) {
    yield {
      operator: 'drop a parameter',
      name: `${owner}: ${parameter['$ref'] ?? `${parameter['in']} ${parameter['name']}`}`,
      pointer: `${pointer}/parameters`,
      about: pointer,
      mutate: (copy) => (get(copy, pointer) as Changed)['parameters'].splice(index, 1),
    };
  }
}

/** Parameters that are called otherwise, stand elsewhere, or have to be there or not. */
export function* changedParameters(operations: readonly Operation[]): Generator<Mutant> {
  const all = new Map<string, { parameter: Parameter; owner: string }>();
  for (const { operationId, parameters } of operations) {
    for (const parameter of parameters) {
      const component = /^#\/components\/parameters\/(.+)$/.exec(parameter.pointer)?.[1];
      all.set(parameter.pointer, { parameter, owner: component ?? `${operationId} ${parameter.in} ${parameter.name}` });
    }
  }
  for (const [pointer, { parameter, owner }] of all) {
    const mutant = (operator: string, what: string, change: (copy: Changed) => unknown): Mutant => ({
      operator,
      name: `${owner}: ${what}`,
      pointer,
      about: pointer,
      mutate: (copy) => change(get(copy, pointer) as Changed),
    });
    yield mutant('rename a parameter', 'name', (copy) => (copy['name'] += '2'));
    if (parameter.required) {
      yield mutant('make a parameter optional', 'required false', (copy) => (copy['required'] = false));
      yield mutant('make a parameter optional', 'required left out', (copy) => delete copy['required']);
    } else {
      yield mutant('make a parameter required', 'required', (copy) => (copy['required'] = true));
    }
    const other = parameter.in === 'query' ? 'header' : 'query';
    yield mutant('move a parameter', `to the ${other}`, (copy) => (copy['in'] = other));
  }
}
