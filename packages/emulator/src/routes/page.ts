/** Which page of a list is asked for. The API counts pages from 0. */
export interface Page {
  limit?: number;
  offset?: number;
}

/** The entries on one page. */
export function pageOf<Entry>(entries: Entry[], { limit = 10, offset = 0 }: Page): Entry[] {
  return entries.slice(offset * limit, (offset + 1) * limit);
}
