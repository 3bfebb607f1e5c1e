import { isObject } from '@modelarts-openapi/openapi-model';
import { inlineBullets, marked, valuesOfBullets } from '../facts/bullets.js';
import { defaultInWords, isDefault } from '../facts/option-value.js';
import type { Field, Option, Page } from '../facts/page.js';
import { innermost, pageTypeOf } from '../facts/page-type.js';
import { byLocation, kindOf, nameIn } from '../facts/table-kind.js';

/** A page that somebody else has read into tables. */
export interface TablesPage {
  /** What it calls its page. */
  name: string;
  /** The heading of it, if it says so. */
  title: string | undefined;
  page: Page;
}

/**
 * Reads pages from a file of tables: `[{ page, method, path, tables: [{ caption, section, head, fields }] }]`, where a
 * field is `{ name, mandatory, type, ref, options: [{ value, meaning }], description }`. What cannot be read is listed in
 * `unreadable` of its page.
 *
 * @throws Error if it is no list of pages, with what was expected.
 */
export function parseTables(text: string): TablesPage[] {
  const pages: unknown = JSON.parse(text);
  if (!Array.isArray(pages)) throw new Error('expected a list of pages with tables');
  return pages.map((value: unknown, index) => {
    if (!isObject(value) || !Array.isArray(value['tables']))
      throw new Error(`[${index}]: expected a page with "method", "path" and "tables"`);
    const { page = `page ${index + 1}`, title, method, path, tables, samples } = value;
    const operation = typeof method === 'string' && typeof path === 'string' ? { method, path } : undefined;
    const read: Page = { operation, tables: [], statuses: undefined, examples: [], unreadable: [], tableLost: false };
    if (!operation) read.unreadable.push({ message: 'the page has no "method" and "path"' });
    for (const table of tables as Json[]) readTable(table, read);
    read.tables = read.tables.flatMap((table) => byLocation(table, operation?.path));
    for (const sample of Array.isArray(samples) ? samples.filter(isObject) : []) readExample(sample, read);
    return { name: String(page), title: typeof title === 'string' ? title : undefined, page: read };
  });
}

type Json = Record<string, unknown>;

function readTable({ caption, section, fields }: Json, page: Page): void {
  const name = nameIn(textIn(caption));
  const rows = (Array.isArray(fields) ? fields : []).filter(isObject);
  if (/^status codes?$|^状态码$/i.test(textIn(section))) {
    const codes = rows.map((row) => textIn(row['name'])).filter((code) => /^\d{3}$/.test(code));
    // Tables of statuses that were read without their codes say nothing.
    if (codes.length === rows.length) page.statuses = [...(page.statuses ?? []), ...codes.map((code) => ({ code }))];
    return;
  }
  const problem = rows.find((row) => textIn(row['name']) === '' || textIn(row['type']) === '');
  if (problem) {
    page.unreadable.push({ message: `the table ${name} has a field without a name or a type: ${JSON.stringify(problem['name'])}` });
    page.tableLost = true;
    return;
  }
  const kind = kindOf(name, textIn(section), page.tables);
  page.tables.push({
    kind,
    name,
    label: kind === 'object' ? labelOf(name, textIn(section)) : undefined,
    status: undefined,
    fields: rows.map(fieldOf),
  });
}

function readExample({ section, raw }: Json, page: Page): void {
  if (typeof raw !== 'string') return;
  page.examples.push({ kind: /request|请求/i.test(textIn(section)) ? 'request' : 'response', status: undefined, text: raw.trim() });
}

/** What references name the table of an object: the side that it is on, and its name. */
function labelOf(name: string, section: string): string {
  return `${/request|请求/i.test(section) ? 'request' : 'response'}_${name}`.toLowerCase();
}

function fieldOf(row: Json): Field {
  const { mandatory, ref, description } = row;
  const type = textIn(row['type']);
  const pageType = pageTypeOf(type);
  const bullets = Array.isArray(row['options']) ? row['options'].filter(isObject) : [];
  // Bullets of an object tell its forms apart: they are no values.
  const words = textIn(description);
  const { options, leftOut } =
    innermost(pageType).kind === 'object' ? { options: [], leftOut: bullets.map(() => undefined) } : optionsOf(bullets, words);
  return {
    name: textIn(row['name']),
    type,
    mandatory: typeof mandatory === 'boolean' ? mandatory : undefined,
    reference: typeof ref === 'string' ? ref.replace(/^#/, '').toLowerCase() : undefined,
    description: words,
    options,
    leftOut,
    // What is said of a list is the default of something in it.
    default: pageType.kind === 'scalar' ? defaultOf(options, words) : undefined,
  };
}

/** The values among bullets; where there are none, of those that stand in one line with the description. */
function optionsOf(bullets: Json[], words: string): Pick<Field, 'options' | 'leftOut'> {
  const inline = bullets.length === 0 ? inlineBullets(words) : undefined;
  const texts = inline?.bullets ?? bullets.map(textOfBullet);
  const values = valuesOfBullets(texts, inline?.introduction ?? words);
  return {
    options: values.flatMap((one) => one ?? []),
    leftOut: values.flatMap((one) => (one ? [] : [undefined])),
  };
}

/** A bullet as it was, with a mark where somebody has seen a value. */
function textOfBullet({ value, meaning }: Json): string {
  const words = textIn(meaning).replace(/<b(?: [^<>]*)?>([^<>]+)<\/b>/g, (_all, text: string) => marked(text));
  return typeof value === 'string' ? `${marked(value)}: ${words}` : words;
}

function defaultOf(options: Option[], words: string): Field['default'] {
  const value = options.find(({ meaning }) => isDefault(meaning))?.value ?? defaultInWords(words);
  return value === undefined ? undefined : { value };
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
