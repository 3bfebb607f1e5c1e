import type { Unreadable } from '@modelarts-openapi/drift/findings';

/** A value that a page offers for a field. */
export interface Option {
  value: string;
  meaning: string;
  /** The line on the page, from 1, as everywhere below. */
  line: number;
}

/** A row of a table: a field of an object, or a parameter. */
export interface Field {
  name: string;
  /** Undefined where the table has no such column. */
  mandatory: boolean | undefined;
  /** As it is written, such as `Array of SearchLabel objects`. */
  type: string;
  /** The label of the table that the type refers to. */
  ref: string | undefined;
  description: string;
  options: Option[];
  default: { value: string; line: number } | undefined;
  line: number;
  /** The last line of the row. */
  endLine: number;
}

/** What a table lists: parameters of a kind, a body, or the fields of an object that has a name. */
export type TableKind = 'path' | 'query' | 'header' | 'request' | 'response' | 'object';

/** A table of parameters or fields. */
export interface Table {
  kind: TableKind;
  /** The caption without its number, such as `SearchLabel`. */
  name: string;
  /** What references name it. */
  label: string | undefined;
  /** The status that the page gives it under, for a table of a response. */
  status: string | undefined;
  fields: Field[];
  line: number;
}

/** A code block: a request, or the body of a response. */
export interface Sample {
  kind: 'request' | 'response';
  status: string | undefined;
  text: string;
  /** The line of its first character. */
  line: number;
}

/** What a page says, as far as it could be read. */
export interface Page {
  operation: { method: string; path: string; line: number } | undefined;
  tables: Table[];
  statuses: { code: string; line: number }[];
  samples: Sample[];
  unreadable: Omit<Unreadable, 'file'>[];
  /** Whether a table is lost, so that what it lists must not be called missing. */
  tableLost: boolean;
}
