import type { ServerObject } from './types.js';

/** How much of a path has to fit. */
export interface PathPatternOptions {
  /** The path may have something before it, as behind a gateway. */
  anyPrefix?: boolean;
}

/**
 * What fits a path of a description: `/tasks/{task_id}` fits `/tasks/7`.
 *
 * @returns an expression whose groups are the values of the parameters in their order, see {@link parametersIn}.
 */
export function pathPattern(path: string, { anyPrefix = false }: PathPatternOptions = {}): RegExp {
  return new RegExp(
    `${anyPrefix ? '' : '^'}${path
      .split(/\{[^{}]+\}/)
      .map(escaped)
      .join('([^/]+)')}$`,
  );
}

/** The names of the parameters in a path, in their order. */
export function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

/** Puts operations in an order where, of two paths that fit, `/tasks/latest` comes before `/tasks/{task_id}`. */
export function byParameters(one: { path: string }, other: { path: string }): number {
  return parametersIn(one.path).length - parametersIn(other.path).length;
}

/** What fits the host of a server of a description, each variable with one of its values, or with any where none are listed. */
export function hostPattern({ url, variables = {} }: Pick<ServerObject, 'url' | 'variables'>): RegExp {
  const values = (name: string) => variables[name]?.enum?.map((value) => escaped(String(value))).join('|') ?? '[^.]+';
  const { hostname } = new URL(url.replace(/\{(\w+)\}/g, '--$1--'));
  return new RegExp(`^${escaped(hostname).replace(/--(\w+)--/g, (_all, name: string) => `(?:${values(name)})`)}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
