import type { Outcome } from '../finding.js';

/** A report for programs: the outcome as it is. */
export function json({ findings, unreadable, checked, left = {}, notes }: Outcome): string {
  return `${JSON.stringify({ findings, unreadable, checked, left, notes }, null, 2)}\n`;
}
