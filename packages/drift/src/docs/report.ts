import { type Description, description as published } from '@modelarts-openapi/spec';
import { description as publishedClosed } from '@modelarts-openapi/spec/closed';
import type { Finding } from '../finding.js';

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
  add(rule: string, place: string, message: string, line?: number): void;
}

/** An empty report on a page. */
export function createReport(file: string, against: Descriptions): Report {
  const findings: Finding[] = [];
  return {
    ...against,
    findings,
    notes: [],
    add: (rule, place, message, line) => {
      findings.push({ rule, place, message, file, ...(line !== undefined && { line }), count: 1 });
    },
  };
}
