import { type Command, type Finding, type Outcome, UsageError } from '@modelarts-openapi/drift/findings';
import { type SourceDifference, sourceDifferences } from '../compare/source-differences.js';
import { isSameOperation } from '../facts/described-operation.js';
import { noteLeftOut, type ReadPage, readPages } from '../pages/read-pages.js';

const EXAMPLE = 'open-telekom-cloud=../pages';

/** Two sets of pages against each other. */
export const sources: Command = {
  usage: 'sources <name>=<page.rst, tables.json or folder> …',
  about: 'Compares the pages of two sources with each other, without the description: where they differ, operation by operation.',
  async run(given) {
    const paths = new Map<string, string[]>();
    for (const one of given) {
      const [, name, path] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(one) ?? [];
      if (name === undefined || path === undefined)
        throw new UsageError(`sources: expected a name and a page or folder, such as ${EXAMPLE}, got ${JSON.stringify(one)}`);
      paths.set(name, [...(paths.get(name) ?? []), path]);
    }
    if (paths.size !== 2)
      throw new UsageError(`sources: expected two of them, such as ${EXAMPLE} huawei-cloud=../second-source, got ${paths.size}`);
    const [first, second] = [...paths.entries()] as unknown as [Source, Source];
    return compareSources(first, second);
  },
};

type Source = [name: string, paths: readonly string[]];

/** Compares the pages of two sources. Only operations of both are compared; those of one are findings. */
export async function compareSources([first, firstPaths]: Source, [second, secondPaths]: Source): Promise<Outcome> {
  const [ofFirst, ofSecond] = [await readPages(firstPaths), await readPages(secondPaths)];
  for (const read of [ofFirst, ofSecond]) noteLeftOut(read);
  const findings: Finding[] = [];
  let operations = 0;
  for (const one of ofFirst.pages) {
    const other = samePage(one, ofSecond.pages);
    if (other) {
      operations += 1;
      findings.push(...sourceDifferences(one.page, other.page).map((difference) => findingOf(difference, one, first, second)));
    } else findings.push(...onlyIn(first, one));
  }
  for (const one of ofSecond.pages) if (!samePage(one, ofFirst.pages)) findings.push(...onlyIn(second, one));
  return {
    findings,
    unreadable: [...ofFirst.unreadable, ...ofSecond.unreadable],
    checked: { operations },
    left: Object.fromEntries(
      [...new Set([...Object.keys(ofFirst.left), ...Object.keys(ofSecond.left)])].map((reason) => [
        reason,
        (ofFirst.left[reason] ?? 0) + (ofSecond.left[reason] ?? 0),
      ]),
    ),
    notes: [...ofFirst.notes, ...ofSecond.notes],
  };
}

function samePage({ page: { operation } }: ReadPage, pages: readonly ReadPage[]): ReadPage | undefined {
  return pages.find(({ page }) => operation && page.operation && isSameOperation(operation, page.operation));
}

const nameOf = ({ operation }: ReadPage['page']) => `${operation?.method} ${operation?.path}`;

function onlyIn(source: string, { file, page }: ReadPage): Finding[] {
  // A page without an operation is unreadable already.
  if (!page.operation) return [];
  const { line } = page.operation;
  const message = `only ${source} describes this operation`;
  return [{ rule: 'operation-in-one-source', location: nameOf(page), message, file, ...(line !== undefined && { line }), count: 1 }];
}

/** What each difference is called, by its kind and whether one source says nothing. */
const RULES: Record<SourceDifference['kind'], string> = {
  table: 'table-in-one-source',
  field: 'field-in-one-source',
  type: 'type-differs',
  mandatory: 'mandatory-differs',
  options: 'options-differ',
  default: 'default-differs',
  statuses: 'statuses-differ',
};

function findingOf(difference: SourceDifference, { file, page }: ReadPage, first: string, second: string): Finding {
  const { kind, side, table, isObject, field, line } = difference;
  const where = [nameOf(page), side, isObject && (field === undefined ? table : `${table}.${field}`), !isObject && field];
  return {
    rule: RULES[kind],
    location: where.filter(Boolean).join(' '),
    message: wordsOf(difference, first, second),
    file,
    ...(line !== undefined && { line }),
    count: 1,
  };
}

function wordsOf({ kind, first: said, second: other }: SourceDifference, first: string, second: string): string {
  const isOfOne = kind === 'table' || kind === 'field' || kind === 'options' || kind === 'statuses';
  if (!isOfOne) return `${first} says ${said ?? 'nothing'}, ${second} ${other ?? 'nothing'}`;
  return [
    ...(said === undefined ? [] : [`only ${first} has ${said}`]),
    ...(other === undefined ? [] : [`only ${second} has ${other}`]),
  ].join(', ');
}
