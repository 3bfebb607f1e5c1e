import { mutateSamples, mutateUri } from './mutations-outside.js';
import { type Sheet, sheetsOf, withSheet } from './sheets.js';

/** A page with one fact changed, and what has to be found. */
export interface Mutation {
  operator: string;
  name: string;
  text: string;
  /** One of these rules has to name it. */
  rules: string[];
  /** Where every finding has to be: the end of the location. */
  location: RegExp;
  /** The lines where every finding has to be, from 1; none where the change is in no table. */
  lines?: [number, number];
}

const TYPES = ['String', 'Long', 'Float', 'Boolean', 'Object', 'Array of strings'];
const VALUE = /^- {2}(?:\*\*|``)(.+?)(?:\*\*|``):/;
const DEFAULT = /(default value is )(\*\*)?([\w.]+?)(\*\*)?([.,; ]|$)/i;

/** What the rows of a page say, but for whether they are mandatory. Pages have many rows in common. */
export function rowsOf(text: string): string[] {
  return sheetsOf(text.split('\n')).flatMap((sheet) => sheet.rows.map((_row, at) => factsOf(sheet, at)));
}

/**
 * Every change of one fact of a page.
 *
 * @param known What rows of other pages say: of such rows only what they say besides is changed.
 */
export function* mutationsOf(text: string, known: ReadonlySet<string> = new Set()): Generator<Mutation> {
  const lines = text.split('\n');
  for (const sheet of sheetsOf(lines)) {
    if (sheet.head[0] === 'Status Code') yield* mutateStatuses(sheet, lines);
    else for (let row = 0; row < sheet.rows.length; row += 1) yield* mutateRow(sheet, row, lines, known.has(factsOf(sheet, row)));
  }
  yield* mutateUri(lines);
  yield* mutateSamples(lines);
}

function factsOf({ caption, head, rows }: Sheet, at: number): string {
  const cells = (rows[at] ?? []).filter((_cell, column) => head[column] !== 'Mandatory').map((cell) => cell.join(' '));
  return [caption, ...cells].join('|').replace(/ ?<\w+__\w+>|\*\*|``|\s+/g, ' ');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const locationOf = (...names: string[]) => new RegExp(`[ .](${names.map(escaped).join('|')})( = .*)?$`);
const KIND = (sheet: Sheet) => (/^(Path|Query|URI)/.test(sheet.caption) ? 'parameter' : 'field');

function changed(sheet: Sheet, lines: string[], rows: string[][][]): Pick<Mutation, 'text' | 'lines'> {
  const text = withSheet(lines, { ...sheet, rows });
  const growth = text.split('\n').length - lines.length;
  // The caption stands two lines above the table.
  return { text, lines: [sheet.from - 1, sheet.to + 1 + growth] };
}

function* mutateRow(sheet: Sheet, at: number, lines: string[], isKnown: boolean): Generator<Mutation> {
  const row = sheet.rows[at] as string[][];
  const name = row[0]?.join('') ?? '';
  const column = (title: string) => sheet.head.indexOf(title);
  const told = row[column('Description')] ?? [];
  const type = row[column('Type')]?.join(' ').trim() ?? '';
  const isScalar = /^(String|Integer|Long|Float|Double|Boolean)$/.test(type);
  const rule = KIND(sheet);
  const with_ = (title: string, cell: string[]) => row.map((old, index) => (index === column(title) ? cell : old));
  const edit = (operator: string, rules: string[], ...rows: string[][][]): Mutation => ({
    operator,
    name: `${sheet.caption}.${name}`,
    rules,
    location: locationOf(name, 'made_up'),
    ...changed(sheet, lines, sheet.rows.toSpliced(at, 1, ...rows)),
  });

  const mandatory = row[column('Mandatory')]?.join('');
  if (mandatory) yield edit('flip mandatory', ['mandatory-differs'], with_('Mandatory', [mandatory === 'Yes' ? 'No' : 'Yes']));
  if (isKnown) return;

  yield edit('rename a field', [`${rule}-only-on-page`, `${rule}-only-in-description`], with_('Parameter', ['made_up']));
  yield edit('drop a field', [`${rule}-only-in-description`]);
  yield { ...edit('add a field', [`${rule}-only-on-page`], row, with_('Parameter', ['made_up'])), location: locationOf('made_up') };
  for (const other of TYPES)
    if (other !== type)
      yield edit(`retype as ${other}`, ['type-differs', 'option-only-on-page', 'option-only-in-description'], with_('Type', [other]));
  const withText = (cell: string[]) => with_('Description', cell);
  const isList = type.startsWith('Array of ') && !/object/.test(type);
  if (sheet.isGrid && (isScalar || isList)) {
    yield edit('add an option', ['option-only-on-page'], withText([...told, '', '-  **made_up**: something']));
    const starts = told.flatMap((line, index) => (VALUE.test(line) ? [index] : []));
    for (const [index, start] of starts.entries()) {
      const value = VALUE.exec(told[start] ?? '')?.[1] ?? '';
      const end = starts[index + 1] ?? told.length;
      yield {
        ...edit(
          'drop an option',
          ['option-only-in-description', 'options-only-in-description', 'option-only-on-page'],
          withText(told.toSpliced(start, end - start)),
        ),
        name: `${sheet.caption}.${name} = ${value}`,
      };
      const other = (told[start] ?? '').replace(value, 'made_up');
      yield {
        ...edit('change an option', ['option-only-on-page'], withText(told.with(start, other))),
        name: `${sheet.caption}.${name} = ${value}`,
      };
    }
  }
  if (isScalar) yield* mutateDefault(told, (operator, cell) => edit(operator, ['default-differs'], withText(cell)));
}

function* mutateDefault(told: string[], edit: (operator: string, cell: string[]) => Mutation): Generator<Mutation> {
  const stated = told.join('\n').replace(/\n(?!\n|-)/g, ' ');
  const marked = told.findIndex((line) => line.includes('(Default value)'));
  if (marked >= 0) {
    const values = told.flatMap((line, index) => (VALUE.test(line) ? [index] : []));
    const without = told.map((line) => line.replace('(Default value)', ''));
    const owner = values.findLast((index) => index <= marked);
    const heir = values.find((index) => index !== owner);
    yield edit('drop a default', without);
    if (heir !== undefined) yield edit('change a default', without.with(heir, `${without[heir] ?? ''} (Default value)`));
  } else if (DEFAULT.test(stated)) {
    yield edit('change a default', stated.replace(DEFAULT, '$1$2made_up$4$5').split('\n'));
    yield edit('drop a default', stated.replace(DEFAULT, 'value is $2$3$4$5').split('\n'));
  } else {
    yield edit('add a default', ['The default value is **made_up**.', ...told]);
  }
}

function* mutateStatuses(sheet: Sheet, lines: string[]): Generator<Mutation> {
  for (const [at, row] of sheet.rows.entries()) {
    const code = row[0]?.join('') ?? '';
    const shared = { name: code, location: new RegExp(` (${code}|418)$`) };
    yield {
      ...shared,
      operator: 'drop a status',
      rules: ['status-only-in-description'],
      ...changed(sheet, lines, sheet.rows.toSpliced(at, 1)),
    };
    const other = [['418'], ...row.slice(1)];
    yield { ...shared, operator: 'change a status', rules: ['status-only-on-page'], ...changed(sheet, lines, sheet.rows.with(at, other)) };
    yield {
      ...shared,
      operator: 'add a status',
      rules: ['status-only-on-page'],
      ...changed(sheet, lines, sheet.rows.toSpliced(at, 0, other)),
    };
  }
}
