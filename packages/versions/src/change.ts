import type { Description } from '@modelarts-openapi/openapi-model';
import type { Direction, RuleName } from './rules.js';

/** Where in an API something is, and which way it travels. */
export interface Context {
  /** The operation, by its `operationId`, or by method and path. */
  operation?: string;
  /** Neither where it travels no way, as the name of an operation does not. */
  direction?: Direction;
  /** As a person would say it, such as `getIntelligentTask 200`. */
  label: string;
  /** Where it is in a body, such as `result.events[].name`. */
  path: string;
}

/** What is told of a change beside its rule and its place. */
export interface Detail {
  /** Where it stands, as a JSON pointer: in the description before where it was removed, or else in the one after. */
  pointer: string;
  /** The keyword that changed, such as `maxLength`. */
  keyword?: string;
  /** What was added or removed, where it has a name. */
  name?: string;
  /** What stood there, and what stands there now; never an example or a default, which can be somebody's secret. */
  before?: unknown;
  after?: unknown;
}

/** One difference between two descriptions. */
export interface Change extends Context, Detail {
  rule: RuleName;
  /** All operations that it is in; the place is that of the first one. */
  operations: Set<string>;
  /** The description that the pointer is of. */
  side: 'before' | 'after';
}

/** Two descriptions that are compared, and what was found so far. */
export interface Comparison {
  before: Description;
  after: Description;
  /** By rule, direction and place in the file: what is used often is told once, where it was met first. */
  found: Map<string, Change>;
  /** Pairs of schemas that were compared, by direction, with the changes in them; recursive ones end here. */
  compared: Map<string, Set<Change>>;
  /** Those that are being compared right now. */
  open: Set<Change>[];
  /** The schemas that were looked at, as pointers into the description before. */
  visited: Set<string>;
}

export function newComparison(before: Description, after: Description): Comparison {
  return { before, after, found: new Map(), compared: new Map(), open: [], visited: new Set() };
}

/** Tells of a change. */
export function report(comparison: Comparison, rule: RuleName, context: Context, detail: Detail, side: 'before' | 'after' = 'after'): void {
  const direction = rule === 'words-changed' ? '' : context.direction;
  const key = [rule, direction, side, detail.pointer, detail.keyword, detail.name].join(' ');
  const change = comparison.found.get(key) ?? { rule, ...context, ...detail, side, operations: new Set() };
  comparison.found.set(key, change);
  addOperation(comparison, change, context);
}

/** Says of a change that it is in an operation, too, and in the schemas that are being compared. */
export function addOperation({ open }: Comparison, change: Change, { operation }: Context): void {
  if (operation !== undefined) change.operations.add(operation);
  for (const changes of open) changes.add(change);
}

/** Where a change is, as a person would say it: `listLabels 200 labels[].name (enum)`. */
export function locationOf({ label, path, keyword, name }: Change): string {
  const inBrackets = [keyword, keyword === 'examples' ? name : undefined].filter(Boolean).join(' ');
  return [label, path.replace(/^\./, ''), inBrackets && `(${inBrackets})`].filter(Boolean).join(' ');
}
