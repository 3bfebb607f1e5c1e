import { isDuration } from '../clock/clock.js';
import { checkFields } from '../fields/check-fields.js';

/** Something that goes wrong with one request. Durations are milliseconds of the emulator's clock. */
export type Fault =
  /** An error status with the API's own error body. */
  | {
      fault: 'status';
      /** 400 to 599. */
      status: number;
      /** Sent as `Retry-After`: seconds, or any text as it is. */
      retryAfter?: number | string;
      /** How seconds are sent: as they are, or as the date that they end at. `seconds` unless given. */
      retryAfterAs?: 'seconds' | 'date';
      /** The code of the error; that of the operation's example of the status unless given. */
      error_code?: string;
      /** What the error says, in the same way. */
      error_msg?: string;
    }
  /** The answer comes `ms` late. */
  | { fault: 'delay'; ms: number }
  /** The second half of the body comes `ms` late. */
  | { fault: 'slow-body'; ms: number }
  /** The body ends in the middle, as if it were complete. */
  | { fault: 'truncated' }
  /** An HTML page comes in place of JSON, with status 200 unless given. */
  | { fault: 'html'; status?: number }
  /** The body is empty; the status stays as it is unless given. */
  | { fault: 'empty'; status?: number }
  /** The connection is reset before the answer. */
  | { fault: 'reset' }
  /** The connection is reset in the middle of the body. */
  | { fault: 'reset-in-body' }
  /** The token of the request expires: 401 until another one is used. A signed request gets one 401. */
  | { fault: 'expired-token' }
  /** The task has a status that the description does not know, 7 unless given. */
  | { fault: 'unknown-status'; status?: number }
  /** The task and its result have a field that the description does not know. */
  | { fault: 'unknown-field' }
  /** The task has no progress. */
  | { fault: 'no-progress' }
  /** The progress is half of what it is. */
  | { fault: 'progress-backwards' }
  /** The answer is a 307 to the same path of another origin, such as `http://127.0.0.1:9`. */
  | { fault: 'redirect'; to: string };

/** The name of a fault. */
export type FaultName = Fault['fault'];

/** The faults that need no parameter and can be given by name alone. */
export type BareFault = Exclude<FaultName, 'status' | 'delay' | 'slow-body' | 'redirect'>;

interface Rule {
  accepts: (value: unknown) => boolean;
  expected: string;
  optional?: true;
}

const integer = (from: number, to: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const milliseconds: Rule = { accepts: isDuration, expected: 'milliseconds from 0 on' };
const status: Rule = { accepts: integer(200, 599), expected: 'a status from 200 to 599', optional: true };
// A page needs a status that can have a body.
const pageStatus: Rule = {
  accepts: (value) => integer(200, 599)(value) && ![204, 205, 304].includes(value as number),
  expected: 'a status from 200 to 599 other than 204, 205 and 304',
  optional: true,
};

const text: Rule = { accepts: (value) => typeof value === 'string' && value !== '', expected: 'text that is not empty', optional: true };

const rules: Record<FaultName, Record<string, Rule>> = {
  status: {
    status: { accepts: integer(400, 599), expected: 'an error status from 400 to 599' },
    retryAfter: { accepts: isRetryAfter, expected: 'seconds from 0 on, or text for a header', optional: true },
    retryAfterAs: { accepts: (value) => value === 'seconds' || value === 'date', expected: 'seconds or date', optional: true },
    error_code: text,
    error_msg: text,
  },
  delay: { ms: milliseconds },
  'slow-body': { ms: milliseconds },
  truncated: {},
  html: { status: pageStatus },
  empty: { status },
  reset: {},
  'reset-in-body': {},
  'expired-token': {},
  'unknown-status': { status: { accepts: Number.isInteger, expected: 'an integer', optional: true } },
  'unknown-field': {},
  'no-progress': {},
  'progress-backwards': {},
  redirect: { to: { accepts: isOrigin, expected: 'an http or https origin such as http://127.0.0.1:9' } },
};

/** The names of all faults. */
export const faultNames = Object.keys(rules) as FaultName[];

/**
 * A fault from what a caller gave: an object, or the name of a fault that needs no parameter.
 *
 * @throws TypeError that names the parameter, its value and what was expected.
 */
export function parseFault(given: unknown): Fault {
  const fault = typeof given === 'string' ? { fault: given } : given;
  const name = (fault as Fault | null)?.fault as FaultName;
  if (typeof name !== 'string' || !Object.hasOwn(rules, name)) {
    throw new TypeError(`fault: expected one of ${faultNames.join(', ')}, got ${JSON.stringify(name ?? given)}`);
  }
  const { fault: _name, ...parameters } = fault as Record<string, unknown>;
  for (const [parameter, { accepts, expected, optional }] of Object.entries(rules[name])) {
    const value = parameters[parameter];
    if (!(value === undefined ? optional : accepts(value))) {
      throw new TypeError(`${name}.${parameter}: expected ${expected}, got ${JSON.stringify(value)}`);
    }
  }
  checkFields(parameters, Object.keys(rules[name]), `${name}.`);
  return { ...(fault as Fault) };
}

function isRetryAfter(value: unknown): boolean {
  return typeof value === 'string' ? /^[\x20-\x7e]*$/.test(value) : integer(0, Number.MAX_SAFE_INTEGER)(value);
}

function isOrigin(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && (value === url.origin || value === `${url.origin}/`);
}
