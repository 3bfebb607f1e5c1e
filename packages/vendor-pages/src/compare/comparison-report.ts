import type { Finding } from '@modelarts-openapi/drift/findings';
import { type Description, description as published } from '@modelarts-openapi/spec';
import { description as publishedClosed } from '@modelarts-openapi/spec/closed';

/** A description, and the same with every object closed, which refuses what it does not list. */
export interface Descriptions {
  description: Description;
  closed: Description;
}

/** The published descriptions. */
export const descriptions: Descriptions = { description: published, closed: publishedClosed };

/** What comparing a page collects. */
export interface Report extends Descriptions {
  findings: Finding[];
  notes: string[];
  /** Adds what differs at a line of the page. */
  add(rule: string, location: string, message: string, line?: number): void;
}

/** An empty report on a page. */
export function createReport(file: string, against: Descriptions): Report {
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
