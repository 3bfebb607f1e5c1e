import type { Finding } from '@modelarts-openapi/drift/findings';
import type { Descriptions } from './descriptions.js';

/** What comparing a page collects. */
export interface ComparisonReport extends Descriptions {
  findings: Finding[];
  notes: string[];
  /** Adds what differs at a line of the page, if it has lines. */
  add(rule: string, location: string, message: string, line?: number): void;
}

/** An empty report on a page. */
export function createReport(file: string, against: Descriptions): ComparisonReport {
  const findings: Finding[] = [];
  return {
    ...against,
    findings,
    notes: [],
    add: (rule, location, message, line) => {
      findings.push({ rule, location, message, file, ...(line !== undefined && { line }), count: 1 });
    },
  };
}
