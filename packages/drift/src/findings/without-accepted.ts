import type { Finding, Outcome } from './finding.js';
import type { AcceptedFinding } from './read-accepted.js';

/**
 * Takes accepted findings out of an outcome. Those whose acceptance has expired stay, and say so; an
 * acceptance that covers nothing is a finding of its own, where all could be read and its operation was looked at.
 *
 * @param today - Such as `2026-11-24`.
 */
export function withoutAccepted(outcome: Outcome, accepted: readonly AcceptedFinding[], today: string): Outcome {
  const used = new Set<AcceptedFinding>();
  const counts = new Map<string, number>();
  const findings = outcome.findings.flatMap((finding): Finding[] => {
    const known = accepted.filter((one) => covers(one, finding));
    for (const one of known) used.add(one);
    const valid = known.find(({ until }) => until >= today);
    if (valid) {
      counts.set(valid.file, (counts.get(valid.file) ?? 0) + 1);
      return [];
    }
    const [expired] = known;
    return [expired ? { ...finding, message: `${finding.message} (was accepted until ${expired.until}: ${expired.reason})` } : finding];
  });
  const stale = outcome.unreadable.length > 0 ? [] : accepted.filter((one) => !used.has(one) && isStale(one, { ...outcome, findings }));
  const notes = [...counts].map(([file, count]) => `${count} ${count === 1 ? 'finding' : 'findings'} accepted by ${file}`);
  return { ...outcome, findings: [...findings, ...stale.map(staleFinding)], notes: [...outcome.notes, ...notes] };
}

function covers({ rule, location, message }: AcceptedFinding, finding: Finding): boolean {
  return rule === finding.rule && isSame(location, finding.location) && (message === undefined || message === finding.message);
}

/** Whether a location is that of an acceptance, which may be of every operation. */
function isSame(accepted: string, location: string): boolean {
  return accepted === location || (accepted.startsWith('* ') && accepted.slice(1) === location.slice(Math.max(location.indexOf(' '), 0)));
}

function isStale({ rule, location }: AcceptedFinding, { findings, operations }: Outcome): boolean {
  const [operation = ''] = location.split(' ');
  // Of all operations it covers what is found where not all were looked at.
  const wasLookedAt = operations === undefined || operations.has(operation);
  // What is below a finding, or differs in another way than is accepted, has one already.
  const isCovered = findings.some(
    (finding) => (finding.rule === rule && isSame(location, finding.location)) || /^[.[{ ]/.test(after(finding.location, location)),
  );
  return wasLookedAt && !isCovered;
}

/** What follows on a beginning in a text, if it begins with that. */
const after = (beginning: string, text: string) => (text.startsWith(beginning) ? text.slice(beginning.length) : '');

function staleFinding({ rule, location, file }: AcceptedFinding): Finding {
  return { rule: 'stale-acceptance', location: `${rule} ${location}`, message: 'is accepted, but was not found', file, count: 1 };
}
