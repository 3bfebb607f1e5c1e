import type { Finding, Outcome } from '@modelarts-openapi/drift/findings';
import { type Deviation, occurring, withoutDeviations } from '../facts/deviations.js';
import { pageOf } from '../facts/facts.js';
import type { OperationFacts } from '../facts/read-facts.js';
import { comparePage } from './compare-page.js';
import type { Descriptions } from './descriptions.js';

/** What comparing the facts of one source comes to. */
interface SourceOutcome {
  outcome: Outcome;
  /** What is decided for every operation, and is so for these. */
  common: Deviation[];
}

/**
 * Compares the facts that are kept of operations with a description, in both directions and source by source. Each
 * operation needs facts; a deviation of one source, or of all, has to be found there. What is decided for every
 * operation has to be found in some, which is seen where all are compared.
 */
export function compareFacts(all: readonly OperationFacts[], against: Descriptions): Outcome {
  const sources = [...new Set(all.flatMap(({ facts = {} }) => Object.keys(facts)))].sort();
  const outcomes = sources.map((source) => ({ source, ...compareSource(source, all, against) }));
  const facts = all.reduce(
    (sum, { facts: ofOperation = {} }) =>
      sum + Object.values(ofOperation).reduce((count, one) => count + one.tables.flatMap(({ fields }) => fields).length, 0),
    0,
  );
  return {
    findings: [
      ...all.flatMap(missingFacts),
      ...bySource(outcomes),
      ...staleForAll(
        all,
        against,
        outcomes.flatMap(({ common }) => common),
      ),
    ],
    unreadable: [],
    checked: { operations: all.length, fields: facts },
    notes: [...new Set(outcomes.flatMap(({ outcome }) => outcome.notes))],
  };
}

function missingFacts({ operationId, file, facts = {} }: OperationFacts): Finding[] {
  if (Object.keys(facts).length > 0) return [];
  return [{ rule: 'facts-missing', location: operationId, message: 'there are no facts of a vendor about it', file, count: 1 }];
}

function compareSource(source: string, all: readonly OperationFacts[], against: Descriptions): SourceOutcome {
  const ofSource = all.filter(({ facts }) => facts && Object.hasOwn(facts, source));
  const comparisons = ofSource.map(({ operationId, file, facts }) => {
    const comparison = comparePage(pageOf(facts![source]!), file, against);
    const isOther = comparison.operationId !== undefined && comparison.operationId !== operationId;
    return isOther ? { ...comparison, findings: [otherOperation(operationId, comparison.operationId!, file)] } : comparison;
  });
  const outcome: Outcome = { findings: comparisons.flatMap(({ findings }) => findings), unreadable: [], checked: {}, notes: [] };
  const deviations = ofSource.flatMap((one) => one.deviations).filter((one) => one.source === undefined || one.source === source);
  const common = occurring(
    ofSource.flatMap(({ shared }) => shared),
    outcome,
  );
  const left = withoutDeviations(outcome, [...deviations, ...common]);
  return { outcome: { ...left, notes: comparisons.flatMap(({ notes }) => notes) }, common };
}

/** What is decided for every operation, and is so for none. */
function staleForAll(all: readonly OperationFacts[], { operations }: Descriptions, found: readonly Deviation[]): Finding[] {
  const isComplete = operations.every(({ operationId }) => all.some((one) => one.operationId === operationId));
  if (!isComplete) return [];
  const keyOf = ({ rule, location, ending = location }: Deviation) => `${rule} ${ending.slice(ending.indexOf(' ') + 1)}`;
  const occurs = new Set(found.map(keyOf));
  const stale = new Map(all.flatMap(({ shared }) => shared).flatMap((one) => (occurs.has(keyOf(one)) ? [] : [[keyOf(one), one.file]])));
  const message = 'is decided for every operation, but was found in none';
  return [...stale].map(([location, file]) => ({ rule: 'stale-acceptance', location, message, file: file!, count: 1 }));
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
