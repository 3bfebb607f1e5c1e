import { endingWith, type Mutation } from './mutation.js';
import { mutateExamples, mutateUri } from './mutations-outside.js';
import { type Sheet, sheetsOf, withSheet } from './sheets.js';

const TYPES = ['String', 'Long', 'Float', 'Boolean', 'Object', 'Array of strings'];
const OPTION = /^- {2}(?:\*\*|``)?([\w.-]+)(?=\*\*|``|[/:]|$)/;
const INLINE = /(?<= - |^- )\*\*([\w.-]+)\*\*(?=:)/g;
const MARK = /\(default value\)/i;
const DEFAULT = /(default value is )(\*\*|``)?([\w.]+?)(\*\*|``)?([.,; ]|$)/i;

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
    // Tokens are described as security, not as parameters.
    if (/header/.test(sheet.caption)) continue;
    yield dropTable(sheet, lines);
    if (sheet.head[0] === 'Status Code') yield* mutateStatuses(sheet, lines);
    else for (let row = 0; row < sheet.rows.length; row += 1) yield* mutateRow(sheet, row, lines, known.has(factsOf(sheet, row)));
  }
  yield* mutateUri(lines);
  const fields = sheetsOf(lines).flatMap(({ rows }) => rows.map(([name]) => name?.join('').trim() ?? ''));
  yield* mutateExamples(lines, new Set(fields));
}

function factsOf({ caption, head, rows }: Sheet, at: number): string {
  const cells = (rows[at] ?? []).filter((_cell, column) => head[column] !== 'Mandatory').map((cell) => cell.join(' '));
  return [caption, ...cells].join('|').replace(/ ?<\w+__\w+>|\*\*|``|\s+/g, ' ');
}

function changed(sheet: Sheet, lines: string[], rows: string[][][]): Pick<Mutation, 'text' | 'lines'> {
  const text = withSheet(lines, { ...sheet, rows });
  const growth = text.split('\n').length - lines.length;
  // The caption stands two lines above the table.
  return { text, lines: [sheet.from - 1, sheet.to + 1 + growth] };
}

function dropTable(sheet: Sheet, lines: string[]): Mutation {
  const rules = ['parameter-only-in-description', 'status-only-in-description', 'body-only-in-description', 'table-missing'];
  return {
    operator: 'drop a table',
    name: sheet.caption || 'Status Codes',
    rules,
    location: /./,
    text: withSheet(lines, { ...sheet, rows: [] }),
  };
}

function* mutateRow(sheet: Sheet, at: number, lines: string[], isKnown: boolean): Generator<Mutation> {
  const row = sheet.rows[at] as string[][];
  const name = row[0]?.join('').trim() ?? '';
  const column = (title: string) => sheet.head.indexOf(title);
  const words = row[column('Description')] ?? [];
  const type = row[column('Type')]?.join(' ').trim() ?? '';
  const isScalar = /^(String|Integer|Long|Float|Double|Boolean)$/.test(type);
  const kind = /^(Path|Query|URI)/.test(sheet.caption) ? 'parameter' : 'field';
  const withCell = (title: string, cell: string[]) => row.map((old, index) => (index === column(title) ? cell : old));
  const edit = (operator: string, rules: string[], ...rows: string[][][]): Mutation => ({
    operator,
    name: `${sheet.caption}.${name}`,
    rules,
    location: endingWith(name, 'made_up'),
    ...changed(sheet, lines, sheet.rows.toSpliced(at, 1, ...rows)),
  });

  const mandatory = row[column('Mandatory')]?.join('').trim();
  if (mandatory) yield edit('flip mandatory', ['mandatory-differs'], withCell('Mandatory', [mandatory === 'Yes' ? 'No' : 'Yes']));
  if (isKnown) return;

  yield edit('rename a field', [`${kind}-only-on-page`, `${kind}-only-in-description`], withCell('Parameter', ['made_up']));
  // Without its only row a table is none.
  if (sheet.rows.length > 1) yield edit('drop a field', [`${kind}-only-in-description`]);
  yield { ...edit('add a field', [`${kind}-only-on-page`], row, withCell('Parameter', ['made_up'])), location: endingWith('made_up') };
  const ofType = ['type-differs', 'option-only-on-page', 'option-only-in-description'];
  for (const other of TYPES) if (other !== type) yield edit(`retype as ${other}`, ofType, withCell('Type', [other]));
  const withWords = (cell: string[]) => withCell('Description', cell);
  const isList = type.startsWith('Array of ') && !/object/.test(type);
  if (sheet.form !== 'simple' && (isScalar || isList))
    yield* mutateOptions(words, (operator, rules, cell) => edit(operator, rules, withWords(cell)));
  if (isScalar) yield* mutateDefault(words, (operator, cell) => edit(operator, ['default-differs'], withWords(cell)));
}

type Edit = (operator: string, rules: string[], cell: string[]) => Mutation;

function* mutateOptions(words: string[], edit: Edit): Generator<Mutation> {
  const starts = words.flatMap((line, index) => (OPTION.test(line) ? [index] : []));
  // A list of words alone has no value in bold.
  const isInWords = starts.length > 0 && starts.every((start) => !/\*\*|``/.test(words[start] ?? ''));
  yield edit('add an option', ['option-only-on-page'], [...words, '', isInWords ? '-  made_up: something' : '-  **made_up**: something']);
  for (const [index, start] of starts.entries()) {
    const value = OPTION.exec(words[start] ?? '')?.[1] ?? '';
    const end = starts[index + 1] ?? words.length;
    const gone = ['option-only-in-description', 'options-only-in-description', 'option-only-on-page'];
    const dropped = edit('drop an option', gone, words.toSpliced(start, end - start));
    yield { ...dropped, name: `${dropped.name} = ${value}` };
    const changedOne = edit('change an option', ['option-only-on-page'], words.with(start, (words[start] ?? '').replace(value, 'made_up')));
    yield { ...changedOne, name: `${changedOne.name} = ${value}` };
  }
  for (const [index, line] of words.entries()) {
    for (const { 1: value = '', index: at } of line.matchAll(INLINE)) {
      const other = `${line.slice(0, at)}**made_up**${line.slice(at + value.length + 4)}`;
      const changedOne = edit('change an option in a line', ['option-only-on-page'], words.with(index, other));
      yield { ...changedOne, name: `${changedOne.name} = ${value}` };
    }
  }
}

function* mutateDefault(words: string[], edit: (operator: string, cell: string[]) => Mutation): Generator<Mutation> {
  const stated = words.join('\n').replace(/\n(?!\n|-)/g, ' ');
  const marked = words.findIndex((line) => MARK.test(line));
  if (marked >= 0) {
    const values = words.flatMap((line, index) => (OPTION.test(line) ? [index] : []));
    const without = words.map((line) => line.replace(MARK, ''));
    const owner = values.findLast((index) => index <= marked);
    const heir = values.find((index) => index !== owner);
    yield edit('drop a default', without);
    if (heir !== undefined) yield edit('change a default', without.with(heir, `${without[heir] ?? ''} (Default value)`));
  } else if (DEFAULT.test(stated)) {
    yield edit('change a default', stated.replace(DEFAULT, '$1$2made_up$4$5').split('\n'));
    yield edit('drop a default', stated.replace(DEFAULT, 'value is $2$3$4$5').split('\n'));
  } else {
    yield edit('add a default', ['The default value is **made_up**.', ...words]);
  }
}

function* mutateStatuses(sheet: Sheet, lines: string[]): Generator<Mutation> {
  for (const [at, row] of sheet.rows.entries()) {
    const code = row[0]?.join('') ?? '';
    const shared = { name: code, location: new RegExp(` (${code}|418)$`) };
    const dropped = { ...shared, operator: 'drop a status', rules: ['status-only-in-description'] };
    if (sheet.rows.length > 1) yield { ...dropped, ...changed(sheet, lines, sheet.rows.toSpliced(at, 1)) };
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
