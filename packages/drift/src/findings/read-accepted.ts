import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { typeOf } from '@modelarts-openapi/openapi-model';
import { shortened } from '@modelarts-openapi/validation';
import { reasonOf } from '../files/reason.js';
import { textOf, withoutMark } from '../json/encoding.js';
import { parseJson } from '../json/parse.js';
import { UsageError } from './finding.js';

/** Far more than anybody writes. It may be a link to what has no end. */
const MOST_BYTES = 16 * 2 ** 20;
const REQUIRED = ['rule', 'location', 'reason', 'until'] as const;

/** A finding that is known, with the reason why it is accepted and the last day on which it is. */
export interface AcceptedFinding {
  rule: string;
  /** Where it is. One that begins with `* ` is where it says in every operation, such as `* 503`. */
  location: string;
  /** Why it is accepted. */
  reason: string;
  /** The last day on which it is, such as `2027-06-30`. */
  until: string;
  /** What the finding says, where it is accepted only while it says that. */
  message?: string;
  /** The file that accepts it. */
  file: string;
}

/** How a file of accepted findings is read. */
export interface ReadAcceptedOptions<More extends string> {
  /** What an error calls the file: its path unless given. */
  name?: string;
  /** Fields of its own that an entry may have, each a text. */
  more?: readonly More[];
}

/**
 * Reads a file of known findings. An entry of several locations is read as one for each.
 *
 * @throws UsageError if it is none. The message names the field, its value and what was expected.
 */
export async function readAcceptedFindings<More extends string = never>(
  file: string,
  { name = file, more = [] }: ReadAcceptedOptions<More> = {},
): Promise<(AcceptedFinding & Partial<Record<More, string>>)[]> {
  const wrong = (message: string) => new UsageError(`${name}: ${message}`);
  const bytes = await buffer(createReadStream(file, { end: MOST_BYTES })).catch((error: unknown) => {
    throw wrong(reasonOf(error));
  });
  if (bytes.length > MOST_BYTES) throw wrong('has more than 16 MiB');
  const text = textOf(withoutMark(bytes));
  if (text === undefined) throw wrong('is not UTF-8');
  const { value, problem } = parseJson(text);
  if (problem) throw wrong(problem.message);
  if (!Array.isArray(value)) throw wrong(`expected a list of accepted findings, got ${typeOf(value)}`);
  return value.flatMap((entry: unknown, index) => {
    const found = problemIn(entry, ['message', ...more]);
    if (found) throw wrong(`[${index}]${found}`);
    const { location, ...rest } = entry as Record<string, unknown>;
    return [location].flat().map((one) => ({ ...rest, location: one, file }) as AcceptedFinding & Partial<Record<More, string>>);
  });
}

/** What is wrong with an entry; it goes on from the name of the entry. */
function problemIn(entry: unknown, optional: readonly string[]): string | undefined {
  if (typeOf(entry) !== 'object') return `: expected an object with ${REQUIRED.join(', ')}, got ${typeOf(entry)}`;
  const given = entry as Record<string, unknown>;
  const fields = [...REQUIRED, ...optional];
  const unknown = Object.keys(given).find((field) => !fields.includes(field));
  if (unknown !== undefined) return `.${shortened(unknown)}: expected only ${fields.join(', ')}`;
  for (const field of fields.filter((one) => one in given || !optional.includes(one))) {
    const isList = field === 'location' && Array.isArray(given[field]) && given[field].length > 0;
    const contents = (isList ? given[field] : [given[field]]) as unknown[];
    const wrong = contents.findIndex((one) => typeof one !== 'string' || one.trim() === '');
    if (wrong >= 0) return `.${field}: expected a text, got ${shortened(JSON.stringify(contents[wrong]) ?? 'nothing')}`;
  }
  if (!isDay(given['until'] as string))
    return `.until: expected a day such as 2027-06-30, got ${shortened(JSON.stringify(given['until']))}`;
  return undefined;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
