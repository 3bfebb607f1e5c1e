import { checked } from '../clock/clock.js';
import { checkFields } from '../fields/check-fields.js';
import { type JobDefinition, type JobOutcome, type JobRecord, type JobStatus, jobOutcomes } from './job.js';

/** How jobs go that clients start. */
export interface HowJobsGo {
  /** How they end; `succeeded` unless given. */
  outcome?: JobOutcome;
  /** How long they stay in their phases, in milliseconds. */
  durations?: Record<string, number>;
}

/** The same, with everything that was not given. */
export type KnownHowJobsGo = Required<HowJobsGo>;

/** How jobs of a kind go, as somebody wants it. @throws TypeError that names what is malformed. */
export function howJobsGo(definition: JobDefinition, how: HowJobsGo = {}): KnownHowJobsGo {
  checkFields(how, ['outcome', 'durations']);
  const { outcome = 'succeeded', durations = {} } = how;
  const outcomes = jobOutcomes.filter((one) => definition.ends[one] !== undefined);
  if (!outcomes.includes(outcome)) throw new TypeError(`outcome: expected one of ${outcomes.join(', ')}, got ${JSON.stringify(outcome)}`);
  const usual = durationsOf(definition);
  checkFields(durations, Object.keys(usual), 'durations.');
  for (const [name, ms] of Object.entries(durations)) checked(ms, `durations.${name}`);
  return { outcome, durations: { ...usual, ...durations } };
}

/** How long jobs of a kind stay in their phases unless something else is said, in milliseconds. */
function durationsOf({ phases, stopping }: JobDefinition): Record<string, number> {
  return Object.fromEntries(Object.entries({ ...phases, ...(stopping && { stopping }) }).map(([name, { ms }]) => [name, ms]));
}

/** A job that begins at a time, given in milliseconds since 1970. */
export function newJob(createdAt: number, { outcome, durations }: KnownHowJobsGo, lastProgress = 100): JobRecord {
  return { createdAt, outcome, durations, ...(lastProgress !== 100 && { lastProgress }) };
}

/**
 * A job that is in a state at a time, given in milliseconds since 1970, and goes on from there as jobs that are started do.
 *
 * @param status a phase, or an end, in the words of the API.
 * @throws TypeError if jobs are never in it.
 */
export function jobIn(definition: JobDefinition, status: JobStatus, at: number, { outcome, durations }: KnownHowJobsGo): JobRecord {
  const phases = Object.entries(definition.phases);
  const ended = jobOutcomes.find((one) => definition.ends[one] === status);
  const phase = phases.findIndex(([, one]) => one.status === status);
  if (ended === undefined && phase < 0) {
    const known = [...phases.map(([, one]) => one.status), ...Object.values(definition.ends)];
    throw new TypeError(`status: expected one of ${known.join(', ')}, got ${JSON.stringify(status)}`);
  }
  const before = phases.slice(0, ended === undefined ? phase : undefined).reduce((sum, [name]) => sum + (durations[name] ?? 0), 0);
  return { createdAt: at - before, outcome: ended ?? outcome, durations, ...(ended !== undefined && { ended: true }) };
}

/** A job that ends at a time, given in milliseconds since 1970, whatever it was to become. */
export function endedJob(definition: JobDefinition, job: JobRecord, at: number, outcome: JobOutcome): JobRecord {
  let left = at - job.createdAt;
  const durations: Record<string, number> = {};
  const names = Object.keys(definition.phases);
  for (const name of names) {
    durations[name] = name === names.at(-1) ? left : Math.min(left, job.durations[name] ?? 0);
    left -= durations[name];
  }
  return { createdAt: job.createdAt, outcome, durations: { ...durations, ...(definition.stopping && { stopping: 0 }) } };
}
