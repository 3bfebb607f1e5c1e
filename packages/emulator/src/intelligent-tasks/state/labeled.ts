import { labeledCount } from '../../auto-labeling-samples/labeled-samples.js';
import type { JobPoint } from '../../jobs/timeline.js';
import { type IntelligentTaskKind, labelsSamples } from './kinds.js';
import { phases } from './phases.js';

/**
 * How many of some samples have labels from a task of a kind that stands somewhere. A task that
 * was stopped leaves what it had found until then; one that is not over, or failed, has none to show.
 */
export function labeledBy(kind: IntelligentTaskKind, { phase, progress }: JobPoint, samples = labeledCount): number {
  if (!labelsSamples(kind)) return 0;
  if (phase !== 'succeeded' && phase !== 'stopped') return 0;
  // The last phase is the one that labels.
  const from = phases[kind].at(-2)?.until ?? 0;
  return Math.floor((samples * Math.max(0, progress - from)) / (100 - from));
}
