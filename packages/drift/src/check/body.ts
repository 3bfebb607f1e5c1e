import type { Validate } from '../description/operations.js';
import { parseJson } from '../json/parse.js';
import type { Report } from './difference.js';
import type { KnownBodies } from './known-bodies.js';
import { validationDifferences } from './validation-differences.js';

/** What a request and a response have in common. */
export interface Message {
  /** Header by its name in lower case. */
  header(name: string): string | undefined;
  /** The media type of the body, without parameters and in lower case, if known. */
  contentType: string | undefined;
  /** The body, empty where there is none; `undefined` where it was not recorded. */
  body: string | undefined;
  /** Why a body that was recorded cannot be read. */
  unreadable?: string | undefined;
}

/** The API answers with much less. A body that is wrong everywhere takes 250 times its size in memory. */
const LONGEST = 4 * 2 ** 20;

// Of words, since a token may stand there, too, and few have no digit.
const MEDIA_TYPE = /^(?:(?:application|audio|font|image|message|model|multipart|text|video|x)\/[a-z]{1,16}(?:[.+-][a-z]{1,16}){0,6})?$/;

/** The described media types of a body. Those without a schema have `null`. */
export type Content = Record<string, Validate | null>;

/** Holds a body that is not empty against its described media types. What is returned could not be read. */
export function checkBody(
  location: string,
  content: Content,
  { contentType, body }: { contentType: string | undefined; body: string },
  report: Report,
  known?: KnownBodies,
): { unreadable: string } | undefined {
  const types = Object.keys(content);
  const type = contentType ?? types[0] ?? '';
  const validate = Object.hasOwn(content, type) ? content[type] : undefined;
  if (validate === undefined) {
    const expected = types.length > 0 ? `expected ${types.join(', ')}` : 'expected no body';
    report.add({
      rule: 'undocumented-content-type',
      location: `${location} ${report.shown.word(type, MEDIA_TYPE)}`.trimEnd(),
      seen: 'is not described',
      expected,
    });
    return undefined;
  }
  if (validate === null || !(type.endsWith('/json') || type.endsWith('+json')) || known?.has(validate, body)) return undefined;

  if (body.length > LONGEST) return { unreadable: `${location}: the body is longer than ${LONGEST / 2 ** 20} MiB` };
  const { value, problem } = parseJson(body);
  if (problem?.kind === 'too-deep') return { unreadable: `${location}: the body ${problem.message}` };
  if (problem) report.add({ rule: problem.kind, location, seen: `the body ${problem.message}` });
  if (problem?.kind === 'not-json') return undefined;
  if (!validate(value)) {
    for (const found of validationDifferences(validate, value, location, report.shown)) report.add(found);
  } else if (!problem) {
    known?.add(validate, body);
  }
  return undefined;
}
