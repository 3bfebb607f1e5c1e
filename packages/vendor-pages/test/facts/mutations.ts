import type { Facts, FieldFacts, TableFacts } from '../../src/facts/facts.js';
import { type Expected, endingWith } from '../mutation/mutation.js';

/** That every type is told from every other one is seen on the example pages. */
const OTHER_TYPES = ['String', 'Long', 'Object'];

/** The facts of a page with one of them changed. */
export interface FactsMutation extends Expected {
  facts: Facts;
}

/** What the fields of a page say, but for whether they are mandatory. */
export function rowsOf({ tables }: Facts): string[] {
  return tables.flatMap((table) => table.fields.map((field) => rowOf(table, field)));
}

function rowOf({ kind, name = '' }: TableFacts, { mandatory, reference, ...field }: FieldFacts): string {
  return JSON.stringify([kind, name, field]);
}

/**
 * Every change of one fact.
 *
 * @param known What fields of other pages say: of such only whether they are mandatory is changed.
 */
export function* factsMutations(facts: Facts, known: ReadonlySet<string>): Generator<FactsMutation> {
  for (const [index, table] of facts.tables.entries()) {
    if (table.kind === 'header') continue;
    for (const [at, field] of table.fields.entries()) {
      const withFields = (...fields: FieldFacts[]): Facts => ({
        ...facts,
        tables: facts.tables.with(index, { ...table, fields: table.fields.toSpliced(at, 1, ...fields) }),
      });
      yield* mutateField(table, field, withFields, known.has(rowOf(table, field)));
    }
  }
  yield* mutateStatuses(facts);
  const moved = { name: facts.path, rules: ['operation-only-on-page'], location: /^[A-Z]+ \// };
  yield { ...moved, operator: 'change the method', facts: { ...facts, method: 'PATCH' } };
  yield { ...moved, operator: 'change the path', facts: { ...facts, path: `${facts.path}/made_up` } };
}

function* mutateField(
  { kind, name: table = kind }: TableFacts,
  field: FieldFacts,
  withFields: (...fields: FieldFacts[]) => Facts,
  isKnown: boolean,
): Generator<FactsMutation> {
  const { name, type, mandatory, options = [], default: preset } = field;
  const what = kind === 'path' || kind === 'query' ? 'parameter' : 'field';
  const location = endingWith(name, 'made_up');
  const edit = (operator: string, rules: string[], ...fields: FieldFacts[]): FactsMutation => ({
    operator,
    name: `${table}.${name}`,
    rules,
    location,
    facts: withFields(...fields),
  });
  if (mandatory !== undefined) yield edit('flip mandatory', ['mandatory-differs'], { ...field, mandatory: !mandatory });
  if (isKnown) return;

  yield edit('rename a field', [`${what}-only-on-page`, `${what}-only-in-description`], { ...field, name: 'made_up' });
  yield edit('drop a field', [`${what}-only-in-description`]);
  yield edit('add a field', [`${what}-only-on-page`], field, { ...field, name: 'made_up' });
  const ofType = ['type-differs', 'option-only-on-page', 'option-only-in-description'];
  // The reference to a table is part of its type.
  const { reference: _reference, ...alone } = field;
  for (const other of OTHER_TYPES) if (other !== type) yield edit(`retype as ${other}`, ofType, { ...alone, type: other });
  const isScalar = /^(String|Integer|Long|Float|Double|Boolean)$/.test(type);
  const isList = type.startsWith('Array of ') && !/object/i.test(type);
  if (isScalar || isList) {
    yield edit('add an option', ['option-only-on-page'], { ...field, options: [...options, 'made_up'] });
    for (const [index, option] of options.entries()) {
      const gone = ['option-only-in-description', 'options-only-in-description', 'option-only-on-page'];
      const of = { name: `${table}.${name} = ${option}` };
      yield { ...edit('drop an option', gone, { ...field, options: options.toSpliced(index, 1) }), ...of };
      yield { ...edit('change an option', ['option-only-on-page'], { ...field, options: options.with(index, 'made_up') }), ...of };
    }
  }
  if (!isScalar) return;
  const { default: _preset, ...without } = field;
  yield edit(preset === undefined ? 'add a default' : 'change a default', ['default-differs'], { ...field, default: 'made_up' });
  if (preset !== undefined) yield edit('drop a default', ['default-differs'], without);
}

function* mutateStatuses(facts: Facts): Generator<FactsMutation> {
  const { statuses = [] } = facts;
  for (const [index, code] of statuses.entries()) {
    const shared = { name: code, location: new RegExp(` (${code}|418)$`) };
    const withStatuses = (all: string[]): Facts => ({ ...facts, statuses: all });
    yield {
      ...shared,
      operator: 'drop a status',
      rules: ['status-only-in-description'],
      facts: withStatuses(statuses.toSpliced(index, 1)),
    };
    yield { ...shared, operator: 'change a status', rules: ['status-only-on-page'], facts: withStatuses(statuses.with(index, '418')) };
  }
}
