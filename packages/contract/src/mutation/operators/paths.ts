import { type Description, join, METHODS, type Operation } from '@modelarts-openapi/openapi-model';
import type { Mutant } from '../mutant.js';
import { droppedParameters } from './parameters.js';

type Changed = Record<string, any>;

/** Paths and operations that are missing, or are called otherwise. */
export function* paths(description: Description, operations: readonly Operation[]): Generator<Mutant> {
  for (const [path, item] of Object.entries((description.paths ?? {}) as Record<string, Changed>)) {
    const pointer = join('#', 'paths', path);
    const segments = path.split('/').slice(1);
    for (const [index, segment] of segments.entries()) {
      if (segment.startsWith('{')) continue;
      const other = `/${segments.with(index, `${segment}x`).join('/')}`;
      yield inPaths(pointer, 'change a path', `${path}: ${other}`, (all) => rename(all, path, other));
    }
    yield inPaths(pointer, 'drop a path', path, (all) => delete all[path]);
    yield* droppedParameters(path, pointer, item['parameters']);
  }
  for (const { operationId, pointer, path, definition } of operations) {
    const item = (description.paths?.[path] ?? {}) as Changed;
    const key = METHODS.find((one) => item[one] === definition) ?? 'get';
    yield inPaths(pointer, 'drop an operation', operationId, (all) => delete all[path][key]);
    yield inPaths(pointer, 'rename an operationId', operationId, (all) => (all[path][key].operationId += '2'));
    for (const other of METHODS.filter((one) => !item[one])) {
      yield inPaths(pointer, 'change a method', `${operationId}: ${other}`, (all) => rename(all[path], key, other));
    }
    yield* droppedParameters(operationId, pointer, definition.parameters);
  }
}

function inPaths(pointer: string, operator: string, name: string, change: (paths: Changed) => unknown): Mutant {
  return { operator, name, pointer, about: pointer, mutate: (copy) => change(copy.paths as Changed) };
}

function rename(object: Changed, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}
