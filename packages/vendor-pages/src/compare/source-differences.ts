import type { Field, Page, Table } from '../facts/page.js';
import { typeInWords } from '../facts/page-type.js';

/** Where two sources say otherwise about one operation, and what each says; undefined where one says nothing. */
export interface SourceDifference {
  kind: 'table' | 'field' | 'type' | 'mandatory' | 'options' | 'default' | 'statuses';
  /** What the table lists: parameters, a body, or the body that an object is in, if that is known. */
  side: string;
  /** The table, by its name. */
  table: string;
  /** Whether it is the table of an object. */
  isObject: boolean;
  field?: string;
  first: string | undefined;
  second: string | undefined;
  /** The line of the first source, or where it has nothing that of the second one. */
  line?: number | undefined;
}

/** Where two pages about one operation differ, as far as both tell. Options are those that only one of them lists. */
export function sourceDifferences(first: Page, second: Page): SourceDifference[] {
  const pairs = pairsOf(first.tables, second.tables);
  return [...pairs.flatMap(([one, other]) => (one && other ? inTable(one, other) : [onlyTable(one, other)])), ...inStatuses(first, second)];
}

/** The side of a table: what it lists, or the body in which an object is, as far as its label tells. */
function sideOf({ kind, label = '' }: Table): string {
  return kind === 'object' ? (/(request|response)_[^_]*$/.exec(label)?.[1] ?? 'object') : kind;
}

const headOf = (table: Table) => ({ side: sideOf(table), table: table.name, isObject: table.kind === 'object' });

/** The tables that both have, and those of one only. */
function pairsOf(first: readonly Table[], second: readonly Table[]): [Table | undefined, Table | undefined][] {
  const left = [...second];
  const pairs = first.map((table): [Table, Table | undefined] => {
    const index = left.findIndex((other) => isSame(table, other));
    return [table, index < 0 ? undefined : left.splice(index, 1)[0]];
  });
  return [...pairs, ...left.map((table): [undefined, Table] => [undefined, table])];
}

function isSame(one: Table, other: Table): boolean {
  const [side, otherSide] = [sideOf(one), sideOf(other)];
  const isSameSide = side === otherSide || [side, otherSide].includes('object');
  const isSameStatus = one.status === undefined || other.status === undefined || one.status === other.status;
  return one.kind === other.kind && isSameSide && isSameStatus && (one.kind !== 'object' || one.name === other.name);
}

function onlyTable(one: Table | undefined, other: Table | undefined): SourceDifference {
  const table = (one ?? other)!;
  const fields = (of: Table | undefined) => of?.fields.map(({ name }) => name).join(', ');
  return { kind: 'table', ...headOf(table), first: fields(one), second: fields(other), line: table.line };
}

function inTable(table: Table, other: Table): SourceDifference[] {
  const shared = headOf(table);
  const named = (fields: readonly Field[], name: string) => fields.find((one) => one.name === name);
  return [
    ...table.fields.flatMap((field) => {
      const same = named(other.fields, field.name);
      const differences = same ? inField(field, same) : [{ kind: 'field' as const, first: field.type, second: undefined }];
      return differences.map((difference) => ({ ...shared, ...difference, field: field.name, line: field.line ?? same?.line }));
    }),
    ...other.fields
      .filter(({ name }) => !named(table.fields, name))
      .map(({ name, type, line }) => ({
        ...shared,
        kind: 'field' as const,
        field: name,
        first: undefined,
        second: type,
        line: table.line ?? line,
      })),
  ];
}

function inField(field: Field, other: Field): Pick<SourceDifference, 'kind' | 'first' | 'second'>[] {
  const flag = ({ mandatory }: Field) => (mandatory ? 'mandatory' : 'optional');
  const values = ({ options }: Field) => options.map(({ value }) => value);
  const only = (one: Field, of: Field) => {
    const known = new Set(values(of).map((value) => value.toLowerCase()));
    return values(one).filter((value) => !known.has(value.toLowerCase()));
  };
  const [onlyFirst, onlySecond] = [only(field, other), only(other, field)];
  const isFlagTold = field.mandatory !== undefined && other.mandatory !== undefined;
  return [
    ...(typeInWords(field.type) === typeInWords(other.type) ? [] : [{ kind: 'type' as const, first: field.type, second: other.type }]),
    ...(!isFlagTold || field.mandatory === other.mandatory
      ? []
      : [{ kind: 'mandatory' as const, first: flag(field), second: flag(other) }]),
    ...(onlyFirst.length + onlySecond.length === 0
      ? []
      : [{ kind: 'options' as const, first: listed(onlyFirst), second: listed(onlySecond) }]),
    ...(field.default?.value === other.default?.value
      ? []
      : [{ kind: 'default' as const, first: field.default?.value, second: other.default?.value }]),
  ];
}

const listed = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(', '));

function inStatuses(first: Page, second: Page): SourceDifference[] {
  if (first.statuses === undefined || second.statuses === undefined) return [];
  const codes = ({ statuses = [] }: Page) => [...new Set(statuses.map(({ code }) => code))];
  const only = (one: Page, other: Page) => listed(codes(one).filter((code) => !codes(other).includes(code)));
  const [onlyFirst, onlySecond] = [only(first, second), only(second, first)];
  if (onlyFirst === undefined && onlySecond === undefined) return [];
  return [
    { kind: 'statuses', side: 'status', table: '', isObject: false, first: onlyFirst, second: onlySecond, line: first.statuses[0]?.line },
  ];
}
