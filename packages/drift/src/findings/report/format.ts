import type { Outcome } from '../finding.js';

/** How a report is written. */
export interface ReportOptions {
  /** The name of the program that reports, such as `modelarts-drift`. */
  tool: string;
  /** Whether it is for a terminal that shows colors. Only `human` has some. */
  color?: boolean;
}

/** Writes a report. */
export type ReportFormat = (outcome: Outcome, options: ReportOptions) => string;
