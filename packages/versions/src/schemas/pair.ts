import type { Comparison, Context, Detail } from '../change.js';
import type { RuleName } from '../rules.js';
import type { Pointers, Shape } from './shape.js';

/** What is told of a change of a keyword. */
interface Told extends Pick<Detail, 'name' | 'before' | 'after'> {
  /** Whether it stands only in the description before. */
  removed?: boolean;
  /** What the keyword stands under among the origins of a shape, where that is not its own name. */
  named?: string;
}

/** A schema before and after, where it stands, and how what is below it is compared. */
export interface Pair {
  comparison: Comparison;
  before: Shape;
  after: Shape;
  context: Context;
  /** Tells of a change, of the shape after unless it was removed. */
  tell(rule: RuleName, keyword: string, detail?: Told): void;
  /** Compares schemas that stand below these. */
  below(before: Pointers, after: Pointers, path: string): void;
}
