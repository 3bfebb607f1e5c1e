/**
 * What fits a path of a description, as a whole: `/tasks/{task_id}` fits `/tasks/7`.
 *
 * @returns an expression whose first groups are the values of the parameters in their order, see {@link parametersIn}.
 */
export function pathPattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .split(/\{[^{}]+\}/)
      .map(escaped)
      .join('([^/]+)')}$`,
  );
}

/** The names of the parameters in a path, in their order. */
export function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
