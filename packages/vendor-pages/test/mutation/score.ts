import type { Finding } from '@modelarts-openapi/drift/findings';
import type { Expected } from './mutation.js';

const STALE = 'stale-acceptance';

/** What changes of one fact come to. */
export interface Score {
  all: number;
  /** The changes that nothing was found of. */
  missed: string[];
  /** Findings that name something else than was changed. */
  strays: string[];
  operators: Set<string>;
}

/** Finds each change, and counts. */
export function scoreOf<Change extends Expected>(changes: Iterable<Change>, findingsOf: (change: Change) => readonly Finding[]): Score {
  const score: Score = { all: 0, missed: [], strays: [], operators: new Set() };
  for (const change of changes) {
    const title = `${change.operator}: ${change.name}`;
    const findings = findingsOf(change);
    score.all += 1;
    score.operators.add(change.operator);
    // Where an accepted difference goes away, its entry is stale, and that is a finding, too.
    if (!findings.some(({ rule }) => rule === STALE || change.rules.includes(rule))) score.missed.push(title);
    const strays = findings.filter((finding) => !change.location.test(finding.location) || !isOnLines(finding, change));
    score.strays.push(...strays.map(({ rule, location, line }) => `${title} → ${rule} ${location} (line ${line})`));
  }
  return score;
}

/** The share of changes that were found, from 0 to 1. */
export function rateOf({ all, missed }: Pick<Score, 'all' | 'missed'>): number {
  return (all - missed.length) / all;
}

function isOnLines({ rule, line = 0 }: Finding, { lines }: Expected): boolean {
  return !lines || rule === STALE || (line >= lines[0] && line <= lines[1]);
}
