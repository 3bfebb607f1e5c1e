import type { Table, TableKind } from './page.js';

const KINDS: [RegExp, TableKind][] = [
  [/^(path|uri) param|^路径参数/i, 'path'],
  [/^query ?(param|参数)/i, 'query'],
  [/header ?(param|参数)/i, 'header'],
  [/^request body param|^请求body参数/i, 'request'],
  [/^response body param|^响应body参数/i, 'response'],
];
/** Captions that say no more than what every table has. */
const UNTOLD = /^(?:(?:request |response )?parameters?(?: descriptions?)?|(?:请求|响应)?参数(?:说明|描述)?)?$/i;
/** What a table is about where only the heading above it tells. */
const SECTIONS: [RegExp, TableKind][] = [
  [/^ur[il]\b/i, 'path'],
  [/header|请求头|消息头/i, 'header'],
  [/request|请求/i, 'request'],
  [/response|响应/i, 'response'],
];

/** The name in a caption such as `**Table 3** SearchLabel`, or of an object in `**Table 3** **storage** parameters`. */
export function nameIn(caption: string): string {
  const name = caption
    .replaceAll('*', '')
    .replace(/^(?:Table|表)\s*\d+\s*/i, '')
    .trim();
  return UNTOLD.test(name) || KINDS.some(([pattern]) => pattern.test(name)) ? name : name.replace(/ parameters$/i, '');
}

/**
 * What a table lists, by its name in English or Chinese, or else by the heading above it. A body has one table: another
 * one without a name is of an object in it.
 *
 * @param before The tables before it, on the same page.
 */
export function kindOf(name: string, heading: string, before: readonly Table[], status?: string): TableKind {
  if (!UNTOLD.test(name)) return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'object';
  const kind = SECTIONS.find(([pattern]) => pattern.test(heading))?.[1] ?? 'object';
  const isBody = kind === 'request' || kind === 'response';
  return isBody && before.some((one) => one.kind === kind && (kind === 'request' || one.status === status)) ? 'object' : kind;
}

/** What stands under `URI` without a word more are parameters of the path, and those of the query that are not in it. */
export function byLocation(table: Table, path: string | undefined): Table[] {
  if (table.kind !== 'path' || !UNTOLD.test(table.name) || path === undefined) return [table];
  const isInPath = ({ name }: Table['fields'][number]) => path.includes(`{${name}}`);
  const [inPath, inQuery] = [table.fields.filter(isInPath), table.fields.filter((field) => !isInPath(field))];
  return [
    ...(inPath.length > 0 ? [{ ...table, fields: inPath }] : []),
    ...(inQuery.length > 0 ? [{ ...table, kind: 'query' as const, fields: inQuery }] : []),
  ];
}

/** Whether a heading is one that only pages of operations have. */
export const isOfOperation = (heading: string) => /^ur[il]$/i.test(heading.trim());
