import { comparable, dataOf } from '../answer.js';
import { whole } from '../check.js';
import type { ModelArtsClient } from '../client.js';
import { detailsOf } from '../errors.js';
import { type CallSettings, request } from './call.js';

/** How many pages in a row may bring nothing new. A list that grows while it is read has such pages. */
const MAX_STALE_PAGES = 10;

/** How an operation pages, as its description says. */
interface Pagination {
  /** The parameter that counts pages, from 0. */
  page: string;
  /** The parameter that says how many entries a page has, and how many that is unless given. */
  limit?: [name: string, most: number];
  /** What of an answer is the entries. */
  entries: string;
  /** What of an answer is the number of entries on all pages together. */
  total: string;
  /** What of an entry tells it from others, one field or several together. */
  id: string | readonly string[];
}

/** One page of a list. */
export interface ListPage<Entry, Body> {
  /** Those of its entries that no page before had. */
  entries: Entry[];
  /** Number of entries on all pages together, if the server says one. */
  total: number | undefined;
  /** Where to go on: what to give for the page, with the same parameters. Undefined where the list ends. */
  next: number | undefined;
  /** The whole answer. */
  body: Body;
}

/**
 * A list that is read as far as it is wanted. `for await` yields each entry once, `pages()` yields pages, and `await` is the answer
 * with one page. Nothing is asked for before.
 */
export interface PagedList<Entry, Body> extends AsyncIterable<Entry>, PromiseLike<Body> {
  [Symbol.asyncIterator](): AsyncGenerator<Entry, void>;
  /** Yields the pages, from the one that was given on. */
  pages(): AsyncGenerator<ListPage<Entry, Body>, void>;
}

type Answer = Record<string, unknown>;

const isList = (value: unknown): value is object[] => Array.isArray(value) && value.every((entry) => entry instanceof Object);

/**
 * Lists what an operation lists.
 *
 * An entry comes again where the list has grown at its front meanwhile, or where the server takes the number of a page
 * for a number of entries. The list ends with an empty page, with as many entries as there are, or when page after page
 * brings nothing new.
 */
export function list<Entry extends object, Body extends object>(
  client: ModelArtsClient,
  template: string,
  given: object = {},
  settings: CallSettings | undefined,
  { page, limit: [limit, most] = ['', 0], entries: key, total, id }: Pagination,
): PagedList<Entry, Body> {
  const parameters = given as Record<string, unknown>;
  const sizeOf = () => whole(limit, parameters[limit] ?? most, 1);

  async function load(number: unknown) {
    const asked = { ...parameters, ...(limit && { [limit]: sizeOf() }), [page]: number == null ? undefined : whole(page, number, 0) };
    const answer = await request<Answer>(client, 'GET', template, asked, settings);
    const body = dataOf('GET', answer, 'list of entries', (data) => isList(data[key]));
    return { body, response: answer.response };
  }

  async function* pages(): AsyncGenerator<ListPage<Entry, Body>, void> {
    const start = (parameters[page] ?? 0) as number;
    const size = limit ? sizeOf() : 0;
    const seen = new Set<string>();
    let stale = 0;
    for (let number: number | undefined = start; number !== undefined; ) {
      const { body, response } = await load(number);
      const all = body[key] as Entry[];
      const entries = all.filter((entry) => {
        const own = [id].flat().map((name) => (entry as Answer)[name]);
        const text = comparable(own.some((value) => value == null) ? entry : own, detailsOf('GET', response.url, response));
        return !seen.has(text) && seen.add(text);
      });
      stale = entries.length > 0 ? 0 : stale + 1;
      // More than there are is no end: the number is wrong, or entries are gone.
      const isEnd = all.length === 0 || seen.size + start * size === body[total] || stale === MAX_STALE_PAGES;
      number = isEnd ? undefined : number + 1;
      yield {
        entries,
        total: typeof body[total] === 'number' ? body[total] : undefined,
        next: number,
        body: body as Body,
      };
    }
  }

  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { entries } of pages()) {
        for (const entry of entries) {
          settings?.signal?.throwIfAborted();
          yield entry;
        }
      }
    },
    // Not before somebody waits for it: most go through the entries.
    then: (resolve, reject) =>
      load(parameters[page])
        .then(({ body }) => body as Body)
        .then(resolve, reject),
  };
}
