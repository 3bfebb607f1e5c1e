import { type Answer, comparable, dataOf } from './answer.js';
import { detailsOf } from './errors.js';

/** How many pages in a row may bring nothing new. A list that grows while it is read has such pages. */
const MAX_STALE_PAGES = 10;

const isList = (value: unknown) => Array.isArray(value) && value.every((entry) => entry instanceof Object);

/** How a list is read. */
interface List<Page, Entry> {
  /** Asks for a page, counted from 0. */
  load: (offset: number) => Promise<Answer<Page>>;
  /** The entries of a page. */
  entriesIn: (page: Page) => Entry[];
  /** The number of entries on all pages together. */
  totalOf: (page: Page) => number;
  /** What tells one entry from another. */
  idOf: (entry: Entry) => string | undefined;
  /** Ends it at once. */
  signal: AbortSignal | undefined;
}

/**
 * Yields each entry of a list once, and asks for a page when its first entry is wanted.
 *
 * An entry comes again where the list has grown at its front meanwhile, or where the server takes `offset`
 * for a number of entries and not of pages. It ends with an empty page, with as many entries as there are,
 * or when page after page brings nothing new.
 */
export async function* entriesOf<Page, Entry>(list: List<Page, Entry>): AsyncGenerator<Entry, void> {
  const { load, entriesIn, totalOf, idOf, signal } = list;
  const seen = new Set<string>();
  let stale = 0;
  for (let offset = 0; stale < MAX_STALE_PAGES; offset++) {
    const answer = await load(offset);
    const { response } = answer;
    const page = dataOf('GET', answer, 'list of entries', (page) => isList(entriesIn(page)));
    const entries = entriesIn(page);
    stale++;
    for (const entry of entries) {
      const id = comparable(idOf(entry) ?? entry, detailsOf('GET', response.url, response));
      if (seen.has(id)) continue;
      seen.add(id);
      stale = 0;
      signal?.throwIfAborted();
      yield entry;
    }
    // More than there are is no end: the number is wrong, or entries are gone.
    if (entries.length === 0 || seen.size === totalOf(page)) return;
  }
}
