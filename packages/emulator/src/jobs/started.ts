import { checked } from '../clock/clock.js';
import { checkFields } from '../fields/check-fields.js';
import { type JobDefinition, type JobOutcome, type JobRecord, jobOutcomes } from './job.js';

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
