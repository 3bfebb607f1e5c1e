import type { TableKind } from './page.js';

const KINDS: [RegExp, TableKind][] = [
  [/^(path|uri) param|^路径参数/i, 'path'],
  [/^query ?(param|参数)/i, 'query'],
  [/header ?(param|参数)/i, 'header'],
  [/^request body param|^请求body参数/i, 'request'],
  [/^response body param|^响应body参数/i, 'response'],
];

/** The name in a caption such as `**Table 3** SearchLabel`. */
export function nameIn(caption: string): string {
  return caption
    .replaceAll('*', '')
    .replace(/^(?:Table|表)\s*\d+\s*/i, '')
    .trim();
}

/** What a table lists, by its name in English or Chinese. */
export function kindOf(name: string): TableKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'object';
}
