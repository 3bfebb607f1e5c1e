import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, UsageError, withoutAccepted } from '@modelarts-openapi/drift/findings';
import { isObject } from '@modelarts-openapi/openapi-model';
import { SPEC } from './operation-folders.js';

/** Where the description departs from the facts on purpose, in one source or in all of them. */
export interface Deviation {
  /** The rule of the finding. */
  rule: string;
  /** Where it is, to the letter. */
  location: string;
  /** The ID of the decision behind it, such as `0007`. */
  decision: string;
  /** What the finding says, where it is a deviation only while it says that. */
  message?: string;
  /** The source that it is one of; every source unless given. */
  source?: string;
  /** The file that it stands in. */
  file: string;
  /** The location as the file has it, where it stands for every one that ends with it. */
  ending?: string;
}

const REQUIRED = ['rule', 'location', 'decision'];
const EVER = '9999-12-31';
const FIELDS = [...REQUIRED, 'message', 'source'];

/** The IDs of the decisions that a description is made by. */
export function decisionIds(spec = SPEC): Set<string> {
  return new Set(readdirSync(join(spec, 'decisions')).flatMap((file) => /^\d{4}(?=-)/.exec(file) ?? []));
}

/**
 * What was decided for every operation, once: `shared/deviations.json`, in which a location has no operation, such as
 * `400`. One that begins with a dot, such as `.sample_state = UNCHECK`, is every location that ends with it: the
 * same table is on many pages. Each is read as one of this operation.
 *
 * @throws UsageError as `readDeviations` does.
 */
export function readSharedDeviations(operationId: string, decisions: ReadonlySet<string>, spec = SPEC): Deviation[] {
  const shared = readDeviations(join(spec, 'shared'), [], decisions);
  return shared.map((one) => ({ ...one, location: `${operationId} ${one.location}` }));
}

/**
 * Reads the `deviations.json` of a folder; none where there is no such file. An entry of several locations is read as
 * one for each.
 *
 * @throws UsageError if it is malformed, names no decision that there is, or two decisions for one finding.
 */
export function readDeviations(folder: string, sources: readonly string[], decisions: ReadonlySet<string>): Deviation[] {
  const file = join(folder, 'deviations.json');
  if (!existsSync(file)) return [];
  const entries = parse(file);
  const deviations = entries.flatMap((entry, index): Deviation[] => {
    const problem = problemIn(entry, sources, decisions);
    if (problem !== undefined) throw new UsageError(`${file}: [${index}]${problem}`);
    return [entry['location']].flat().map((location) => ({ ...entry, location, file }) as Deviation);
  });
  const twice = deviations.find((one, index) => deviations.slice(0, index).some((other) => isSame(one, other)));
  if (twice) throw new UsageError(`${file}: two entries for ${twice.rule} ${twice.location}: expected one decision`);
  return deviations;
}

function parse(file: string): Record<string, unknown>[] {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(entries) && entries.every(isObject)) return entries;
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  throw new UsageError(`${file}: expected a list of objects with ${REQUIRED.join(', ')}`);
}

/** What is wrong with an entry; it goes on from the name of the entry. */
function problemIn(entry: Record<string, unknown>, sources: readonly string[], decisions: ReadonlySet<string>): string | undefined {
  const got = (value: unknown) => `got ${JSON.stringify(value) ?? 'nothing'}`;
  const unknown = Object.keys(entry).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) return `.${unknown}: expected only ${FIELDS.join(', ')}`;
  for (const field of FIELDS.filter((one) => one in entry || REQUIRED.includes(one))) {
    const wrong = [entry[field]].flat().find((value) => typeof value !== 'string' || value === '');
    if (wrong !== undefined || entry[field] === undefined) return `.${field}: expected a text, ${got(wrong)}`;
  }
  const wildcard = [entry['location']].flat().find((location) => (location as string).includes('*'));
  if (wildcard !== undefined) return `.location: expected a location without a wildcard, ${got(wildcard)}`;
  const { decision, source } = entry as { decision: string; source?: string };
  if (!decisions.has(decision)) return `.decision: expected the number of a file in spec/decisions, such as 0007, ${got(decision)}`;
  if (source !== undefined && !sources.includes(source)) return `.source: expected one of ${sources.join(', ') || 'none'}, ${got(source)}`;
  return undefined;
}

/** Whether two deviations are of one finding. */
export const isSame = (one: Deviation, other: Deviation) =>
  one.rule === other.rule &&
  (isAt(one, other.location) || isAt(other, one.location)) &&
  (one.source === other.source || one.source === undefined || other.source === undefined);

/** Whether a deviation is decided for a location. */
function isAt({ location }: Deviation, other: string): boolean {
  if (location === other) return true;
  const [, operation, ending] = /^(\S+) \.(.+)$/.exec(location) ?? [];
  if (ending === undefined || !other.startsWith(`${operation} `)) return false;
  return other.endsWith(`.${ending}`) || other.endsWith(` ${ending}`);
}

/** Those of what is decided for every operation that an outcome has. An operation whose page lists a status has not that one. */
export function occurring(shared: readonly Deviation[], { findings }: Pick<Outcome, 'findings'>): Deviation[] {
  return shared.flatMap((one) =>
    findings
      .filter(({ rule, location }) => rule === one.rule && isAt(one, location))
      .map(({ location }) => ({ ...one, location, ending: one.location })),
  );
}

/** Takes deviations out of an outcome. One that is not found any more is a finding of its own. */
export function withoutDeviations(outcome: Outcome, deviations: readonly Deviation[]): Outcome {
  // A decision has no last day.
  const accepted = deviations.map(({ decision, source: _source, ending: _ending, ...rest }) => ({
    ...rest,
    reason: `decision ${decision}`,
    until: EVER,
  }));
  return withoutAccepted(outcome, accepted, EVER);
}
