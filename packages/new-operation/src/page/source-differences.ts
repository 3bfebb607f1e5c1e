import { sourceDifferences as differencesBetween, type Page, type SourceDifference } from '@modelarts-openapi/vendor-pages';
import type { FactsSource } from './facts.js';

/** Where another source says otherwise than the page that the operation is written from, in words. */
export function sourceDifferences(page: Page, { name, page: { page: other } }: FactsSource): string[] {
  const differences = differencesBetween(page, other).flatMap(inWords);
  return differences.length > 0 ? [[`${name} says otherwise:`, ...differences].join('\n  ')] : [];
}

function inWords({ kind, table, isObject, field, first, second }: SourceDifference): string[] {
  const at = isObject ? `${table}.${field}` : field;
  const isOnlyThere = first === undefined;
  switch (kind) {
    case 'table':
      return [isOnlyThere ? `only it has the table ${table}` : `it has no table ${table}`];
    case 'field':
      return [isOnlyThere ? `${at} is only there (${second})` : `${at} is not there`];
    case 'options':
      return [...(isOnlyThere ? [] : [`${at}: does not list ${first}`]), ...(second === undefined ? [] : [`${at}: lists ${second}, too`])];
    case 'default':
      return [`${at}: its default is ${second ?? 'not named'}, not ${first ?? 'unnamed'}`];
    case 'statuses':
      return [];
    default:
      return [`${at}: ${second}, not ${first}`];
  }
}
