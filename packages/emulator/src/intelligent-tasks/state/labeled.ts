import { labeledCount } from '../../auto-labeling-samples/labeled-samples.js';
import { plans } from './plan.js';
import { type IntelligentTaskRecord, momentOf } from './timeline.js';

/**
 * How many samples have labels from this task at a time, given in milliseconds since 1970. A task that
 * was stopped leaves what it had found until then; one that is not over, or failed, has none to show.
 */
export function labeledBy(task: IntelligentTaskRecord, at: number): number {
  const { state, progress } = momentOf(task, at);
  if (task.kind === 'auto-grouping' || (state !== 'succeeded' && state !== 'stopped')) return 0;
  // The last phase is the one that labels.
  const from = plans[task.kind].at(-2)?.until ?? 0;
  return Math.floor((labeledCount * Math.max(0, progress - from)) / (100 - from));
}
