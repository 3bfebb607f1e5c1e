import { readFile } from 'node:fs/promises';
import { reasonOf } from '../files/reason.js';
import { textOf, withoutMark } from '../json/encoding.js';
import { parseJson } from '../json/parse.js';
import { typeOf } from '../json/type-of.js';
import { shortened } from '../text.js';
import { type Finding, type Outcome, UsageError } from './finding.js';

const REQUIRED = ['rule', 'location', 'reason', 'until'] as const;
const FIELDS = [...REQUIRED, 'message'];

/** A finding that is known, with the reason why it is accepted and the last day on which it is. */
export interface AcceptedFinding {
  rule: string;
  location: string;
  /** Why it is accepted. */
  reason: string;
  /** The last day on which it is, such as `2027-06-30`. */
  until: string;
  /** What the finding says, where it is accepted only while it says that. */
  message?: string;
}

/**
 * Reads a file of known findings. An entry of several locations is read as one for each.
 *
 * @param name - What an error calls it.
 * @throws UsageError if it is none. The message names the field, its value and what was expected.
 */
export async function readAcceptedFindings(file: string, name = file): Promise<AcceptedFinding[]> {
  const wrong = (message: string) => new UsageError(`${name}: ${message}`);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw wrong(reasonOf(error));
  });
  const text = textOf(withoutMark(bytes));
  if (text === undefined) throw wrong('is not UTF-8');
  const { value, problem } = parseJson(text);
  if (problem) throw wrong(problem.message);
  if (!Array.isArray(value)) throw wrong(`expected a list of accepted findings, got ${typeOf(value)}`);
  return value.flatMap((entry: unknown, index) => {
    const at = `[${index}]`;
    if (typeOf(entry) !== 'object') throw wrong(`${at}: expected an object with ${REQUIRED.join(', ')}, got ${typeOf(entry)}`);
    const given = entry as Record<string, unknown>;
    for (const field of Object.keys(given)) {
      if (!FIELDS.includes(field)) throw wrong(`${at}.${shortened(field)}: expected only ${FIELDS.join(', ')}`);
    }
    for (const field of FIELDS.filter((one) => one in given || one !== 'message')) {
      const isList = field === 'location' && Array.isArray(given[field]) && given[field].length > 0;
      const contents = (isList ? given[field] : [given[field]]) as unknown[];
      const content = contents.find((one) => typeof one !== 'string' || one.trim() === '');
      if (contents.includes(content))
        throw wrong(`${at}.${field}: expected a text, got ${shortened(JSON.stringify(content) ?? 'nothing')}`);
    }
    if (!isDay(given['until'] as string))
      throw wrong(`${at}.until: expected a day such as 2027-06-30, got ${shortened(JSON.stringify(given['until']))}`);
    return [given['location']].flat().map((location) => ({ ...given, location }) as AcceptedFinding);
  });
}

/**
 * Takes accepted findings out of an outcome. Those whose acceptance has expired stay, and say so; an
 * acceptance that covers nothing is a finding of its own, where all could be read and its operation was looked at.
 *
 * @param today - Such as `2026-11-24`.
 */
export function withoutAccepted(outcome: Outcome, acceptedFindings: readonly AcceptedFinding[], file: string, today: string): Outcome {
  const used = new Set<AcceptedFinding>();
  let accepted = 0;
  const findings = outcome.findings.flatMap((finding): Finding[] => {
    const known = acceptedFindings.filter(
      ({ rule, location, message = finding.message }) =>
        rule === finding.rule && location === finding.location && message === finding.message,
    );
    for (const one of known) used.add(one);
    if (known.some(({ until }) => until >= today)) {
      accepted++;
      return [];
    }
    const [expired] = known;
    return [expired ? { ...finding, message: `${finding.message} (was accepted until ${expired.until}: ${expired.reason})` } : finding];
  });
  // What is below a finding, or differs in another way than is accepted, has one already.
  const isCovered = ({ rule, location }: AcceptedFinding) =>
    findings.some(
      (finding) => (finding.rule === rule && finding.location === location) || /^[.[{ ]/.test(after(finding.location, location)),
    );
  const wasLookedAt = ({ location }: AcceptedFinding) => outcome.operations?.has(location.split(' ')[0] ?? '') ?? true;
  const stale = acceptedFindings
    .filter((one) => outcome.unreadable.length === 0 && !used.has(one) && wasLookedAt(one) && !isCovered(one))
    .map(
      ({ rule, location }): Finding => ({
        rule: 'stale-acceptance',
        location: `${rule} ${location}`,
        message: 'is accepted, but was not found',
        file,
        count: 1,
      }),
    );
  const notes =
    accepted > 0 ? [...outcome.notes, `${accepted} ${accepted === 1 ? 'finding' : 'findings'} accepted by ${file}`] : outcome.notes;
  return { ...outcome, findings: [...findings, ...stale], notes };
}

/** What follows on a beginning in a text, if it begins with that. */
const after = (beginning: string, text: string) => (text.startsWith(beginning) ? text.slice(beginning.length) : '');

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
