import type { AjvError } from './ajv-error.js';

/** An error, with those of the branches of a choice. */
export interface OwnError extends AjvError {
  branches?: OwnError[];
}

/** Without the errors that only say that a branch was not taken, and those that follow from others. */
export function ownErrors(errors: readonly AjvError[]): OwnError[] {
  const own: OwnError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') {
      // ajv lists the errors of the branches right before that of the choice between them.
      const branches: OwnError[] = [];
      while (own.length > 0 && isAtOrBelow(own.at(-1)!.instancePath, error.instancePath)) branches.unshift(own.pop()!);
      own.push({ ...error, branches });
    } else {
      own.push(error);
    }
  }
  // A value of a wrong type is no value of the enum either.
  const wrongType = new Set(own.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return own.filter(({ keyword, instancePath }) => keyword === 'type' || keyword.endsWith('Properties') || !wrongType.has(instancePath));
}

const isAtOrBelow = (path: string, parent: string) => path === parent || path.startsWith(`${parent}/`);
