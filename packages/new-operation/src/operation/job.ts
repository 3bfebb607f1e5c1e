import type { Field } from '@modelarts-openapi/vendor-pages';
import type { VendorPage } from '../page/vendor-page.js';
import { optionValuesOf } from '../schemas/field-schema.js';

/** What an operation says of itself in `x-job`. */
export type Job = { state: string; changes?: string[]; error?: Record<string, string> } & Partial<Record<Outcome, unknown[]>>;

type Outcome = 'running' | 'succeeded' | 'failed' | 'stopped';

/** What a state means, by the words of the page; the first that fits. */
const WORDS: [Outcome, RegExp][] = [
  ['failed', /fail|error|exception|abnormal|time-?d? ?out/i],
  ['stopped', /stopped|cancell?ed|terminated|delet/i],
  ['running', /running|waiting|pending|queu|initial|in progress|\w{3}ing\b/i],
  ['succeeded', /succe|complet|finish|published|done/i],
];

const ERROR = { code: /^(error_)?code$/, message: /^(error_)?(msg|message)$/, detail: /^error_detail$/ };
const CHANGES = /^(progress|code|message|finished_\w+|processed_\w+)$/;

/**
 * Which states of what is got are an end, by the words of the page. Those that they do not tell are left out, and the linter asks
 * for each. Undefined where nothing has a state that goes on and one that is an end.
 */
export function jobOf({ page, operation: { method } }: VendorPage, operationId: string, notes: string[]): Job | undefined {
  if (method !== 'GET' || !operationId.startsWith('get')) return undefined;
  const fields = page.tables.find(({ kind }) => kind === 'response')?.fields ?? [];
  const [state] = fields.filter(({ name }) => /^(status|state)$/.test(name));
  const states = state ? statesOf(state) : new Map<Outcome, unknown[]>();
  if (!state || !states.has('running') || states.size < 2) return undefined;
  const names = fields.map(({ name }) => name);
  const changes = names.filter((name) => CHANGES.test(name));
  const errors = Object.entries(ERROR).flatMap(([part, pattern]) => names.filter((name) => pattern.test(name)).map((name) => [part, name]));
  const error = Object.fromEntries(errors.reverse()) as Record<string, string>;
  notes.push(
    `x-job is proposed from the words of ${state.name}: look whether somebody waits for it, and whether these states are the ends`,
  );
  return {
    state: state.name,
    ...Object.fromEntries(states),
    ...(changes.length > 0 && { changes }),
    ...(error['code'] && error['message'] && { error: Object.fromEntries(Object.entries(error).reverse()) }),
  };
}

function statesOf(field: Field): Map<Outcome, unknown[]> {
  const told = new Map<unknown, Outcome>();
  const values = optionValuesOf(field);
  for (const { value, meaning } of field.options) {
    const outcome = WORDS.find(([, words]) => words.test(`${value} ${meaning}`))?.[0];
    const known = values.find((one) => String(one) === value);
    if (outcome && known !== undefined) told.set(known, outcome);
  }
  const outcomes: Outcome[] = ['running', 'succeeded', 'failed', 'stopped'];
  return new Map(
    outcomes.flatMap((outcome) => {
      const those = values.filter((value) => told.get(value) === outcome);
      return those.length > 0 ? [[outcome, those]] : [];
    }),
  );
}
