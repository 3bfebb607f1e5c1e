import { isDeepStrictEqual } from 'node:util';
import type { VendorPage } from '../page/vendor-page.js';
import { cleanBody } from './clean-body.js';
import { parseSample } from './parse-sample.js';

/** An example of a page: a body of a request or an answer. */
export interface PageExample {
  /** Its path in the operation's folder. */
  file: string;
  kind: 'request' | 'answer';
  body: unknown;
}

/** What the code blocks of a page show. */
export interface PageExamples {
  examples: PageExample[];
  /** The query of its request line, by name. */
  query: Map<string, string>;
  notes: string[];
}

/** What stands for a text that has to be written: no value of the API. */
export const PLACEHOLDER = '?';

const ORDINALS = ['', 'second-', 'third-', 'fourth-', 'fifth-', 'sixth-'];

/** Reads the examples of a page. Those after the first have provisional names. */
export function pageExamples({ page }: VendorPage): PageExamples {
  const found: PageExamples = { examples: [], query: new Map(), notes: [] };
  for (const { kind, status, text, line } of page.examples) {
    const { requestLine, body, note } = parseSample(text);
    if (note) found.notes.push(`the ${kind} example${line ? ` in line ${line}` : ''} ${note}`);
    const query = requestLine?.split('?')[1];
    for (const [name, value] of new URLSearchParams(query ?? '')) found.query.set(name, value);
    if (body === undefined) continue;
    const clean = cleanBody(body);
    if (!isDeepStrictEqual(clean, body)) found.notes.push(`the ${kind} example: keys and addresses are replaced`);
    add(found, kind === 'request' ? 'request' : 'answer', status, clean);
  }
  return found;
}

function add({ examples, notes }: PageExamples, kind: PageExample['kind'], status: string | undefined, body: unknown): void {
  if (kind === 'answer' && status !== undefined && !status.startsWith('2')) {
    examples.push({ file: `examples/${status}-vendor-page.json`, kind, body });
    return;
  }
  const same = examples.filter((one) => one.kind === kind);
  if (same.some((one) => isDeepStrictEqual(one.body, body))) return;
  const ordinal = ORDINALS[same.length];
  if (ordinal === undefined) {
    notes.push(`the page has more than ${ORDINALS.length} examples of a ${kind}: the rest is not written`);
    return;
  }
  if (same.length > 0) notes.push(`${ordinal}vendor-page.json: name it for what it shows, such as auto-grouping-vendor-page.json`);
  examples.push({ file: `examples/${kind === 'request' ? 'requests/' : ''}${ordinal}vendor-page.json`, kind, body });
}
