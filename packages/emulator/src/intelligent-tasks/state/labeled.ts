import { labeledCount } from '../../auto-labeling-samples/labeled-samples.js';
import { type IntelligentTaskRow, timelineAt } from '../table.js';
import { labelsSamples } from './kinds.js';
import { phases } from './phases.js';

/**
 * How many samples have labels from this task at a time, given in milliseconds since 1970. A task that
 * was stopped leaves what it had found until then; one that is not over, or failed, has none to show.
 */
export function labeledBy(task: IntelligentTaskRow, at: number): number {
  if (!labelsSamples(task.kind)) return 0;
  const { phase, progress } = timelineAt(task, at);
  if (phase !== 'succeeded' && phase !== 'stopped') return 0;
  // The last phase is the one that labels.
  const from = phases[task.kind].at(-2)?.until ?? 0;
  return Math.floor((labeledCount * Math.max(0, progress - from)) / (100 - from));
}
