import type { Finding, Outcome } from '@modelarts-openapi/drift/findings';
import { withoutDeviations } from '../facts/deviations.js';
import { pageOf } from '../facts/facts.js';
import type { OperationFacts } from '../facts/read-facts.js';
import { comparePage } from './compare-page.js';
import type { Descriptions } from './descriptions.js';

/**
 * Compares the facts that are kept of operations with a description, in both directions and source by source. Each
 * operation needs facts; a deviation of one source, or of all, has to be found there.
 */
export function compareFacts(all: readonly OperationFacts[], against: Descriptions): Outcome {
  const sources = [...new Set(all.flatMap(({ facts = {} }) => Object.keys(facts)))].sort();
  const outcomes = sources.map((source) => ({ source, outcome: compareSource(source, all, against) }));
  const facts = all.reduce(
    (sum, { facts: ofOperation = {} }) =>
      sum + Object.values(ofOperation).reduce((count, one) => count + one.tables.flatMap(({ fields }) => fields).length, 0),
    0,
  );
  return {
    findings: [...all.flatMap(missingFacts), ...bySource(outcomes)],
    unreadable: [],
    checked: { operations: all.length, fields: facts },
    notes: [...new Set(outcomes.flatMap(({ outcome }) => outcome.notes))],
  };
}

function missingFacts({ operationId, file, facts = {} }: OperationFacts): Finding[] {
  if (Object.keys(facts).length > 0) return [];
  return [{ rule: 'facts-missing', location: operationId, message: 'there are no facts of a vendor that witness it', file, count: 1 }];
}

function compareSource(source: string, all: readonly OperationFacts[], against: Descriptions): Outcome {
  const ofSource = all.filter(({ facts }) => facts && Object.hasOwn(facts, source));
  const comparisons = ofSource.map(({ operationId, file, facts }) => {
    const comparison = comparePage(pageOf(facts![source]!), file, against);
    const isOther = comparison.operationId !== undefined && comparison.operationId !== operationId;
    return isOther ? { ...comparison, findings: [otherOperation(operationId, comparison.operationId!, file)] } : comparison;
  });
  const outcome: Outcome = { findings: comparisons.flatMap(({ findings }) => findings), unreadable: [], checked: {}, notes: [] };
  const deviations = ofSource.flatMap((one) => one.deviations).filter((one) => one.source === undefined || one.source === source);
  return { ...withoutDeviations(outcome, deviations), notes: comparisons.flatMap(({ notes }) => notes) };
}

function otherOperation(operationId: string, other: string, file: string): Finding {
  return { rule: 'facts-of-other-operation', location: operationId, message: `its facts are those of ${other}`, file, count: 1 };
}

/** The findings of all sources. What two of them say is one finding. */
function bySource(outcomes: readonly { source: string; outcome: Outcome }[]): Finding[] {
  const found = new Map<string, { finding: Finding; sources: string[] }>();
  for (const { source, outcome } of outcomes) {
    for (const finding of outcome.findings) {
      const key = [finding.rule, finding.location, finding.message].join('\n');
      const same = found.get(key);
      if (same) same.sources.push(source);
      else found.set(key, { finding, sources: [source] });
    }
  }
  return [...found.values()].map(({ finding, sources }) => ({
    ...finding,
    message: `${finding.message} (${sources.join(', ')})`,
    count: sources.length,
  }));
}
