/** What a check finds at one location. */
export interface Observation {
  /** What has to be changed, such as `Order.state`, `getOrder 404`, or a file. */
  subject: string;
  /** What is wrong with it, the same words wherever it shows, such as `is not described`. */
  problem: string;
  /** Where it shows: a file, and the location and the value in it. */
  seenIn?: string;
}

/** One thing that is wrong, with all locations where it shows. */
export interface Finding {
  /** The check that found it first. */
  check: string;
  subject: string;
  problem: string;
  seenIn: string[];
  /** How often later checks found something else wrong with the subject: mostly that follows from this. */
  following: number;
}

/**
 * Puts together what has the same cause. A subject is reported by the first check that finds something wrong with
 * it, so that a property that is missing is one finding, not one for each example, case and fact that needs it.
 *
 * @param found By check, in the order of the checks: what explains most comes first.
 */
export function findingsOf(found: Iterable<readonly [check: string, observations: Iterable<Observation>]>): Finding[] {
  const bySubject = new Map<string, Finding[]>();
  for (const [check, observations] of found) {
    for (const { subject, problem, seenIn } of observations) {
      const known = bySubject.get(subject) ?? [];
      bySubject.set(subject, known);
      const [first] = known;
      const same = known.find((finding) => finding.check === check && finding.problem === problem);
      if (first && first.check !== check) first.following += 1;
      else if (!same) known.push({ check, subject, problem, seenIn: seenIn === undefined ? [] : [seenIn], following: 0 });
      else if (seenIn !== undefined && !same.seenIn.includes(seenIn)) same.seenIn.push(seenIn);
    }
  }
  return [...bySubject.values()].flat();
}

/**
 * A finding in one line: `Line.name is not described: examples/done.json /lines/0/name`.
 *
 * @param most How many locations are listed; the rest is counted.
 */
export function formatFinding({ subject, problem, seenIn, following }: Finding, most = 10): string {
  const rest = seenIn.length > most ? [`${seenIn.length - most} more`] : [];
  const locations = seenIn.length > 0 ? `: ${[...seenIn.slice(0, most), ...rest].join(', ')}` : '';
  const also = following > 0 ? ` (${following} more ${following === 1 ? 'problem follows' : 'problems follow'} from it)` : '';
  return `${subject} ${problem}${locations}${also}`;
}
