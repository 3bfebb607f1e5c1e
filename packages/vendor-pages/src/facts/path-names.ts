import type { Page } from './page.js';

/**
 * A page whose parameters in the path are called as in paths that are known: one page says `resource_id` where all others
 * say `dataset_id`. A parameter is the same where what stands before it is.
 */
export function withPathNames(page: Page, known: readonly string[]): Page {
  if (!page.operation) return page;
  const segments = page.operation.path.split('/');
  const names = new Map(
    segments.flatMap((segment, index) => {
      const same = known.map((path) => path.split('/')).filter((other) => isSame(segments, other, index));
      const called = same[0]?.[index];
      const isOther = called !== undefined && same.every((other) => other[index] !== segment) && !segments.includes(called);
      return isOther ? [[nameIn(segment), nameIn(called)]] : [];
    }),
  );
  if (names.size === 0) return page;
  const nameOf = (name: string) => names.get(name) ?? name;
  return {
    ...page,
    operation: { ...page.operation, path: segments.map((one) => (isParameter(one) ? `{${nameOf(nameIn(one))}}` : one)).join('/') },
    tables: page.tables.map((table) =>
      table.kind === 'path' ? { ...table, fields: table.fields.map((field) => ({ ...field, name: nameOf(field.name) })) } : table,
    ),
  };
}

const isParameter = (segment = '') => /^\{.+\}$/.test(segment);
const nameIn = (segment: string) => segment.slice(1, -1);

/** Whether two paths are the same up to a parameter, and both have one there. */
function isSame(one: readonly string[], other: readonly string[], index: number): boolean {
  const isSameSegment = (at: number) => one[at] === other[at] || (isParameter(one[at]) && isParameter(other[at]));
  return isParameter(one[index]) && isParameter(other[index]) && one.slice(0, index).every((_, at) => isSameSegment(at));
}
