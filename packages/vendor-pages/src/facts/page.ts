import type { Unreadable } from '@modelarts-openapi/drift/findings';

/** Where something stands on a page: the line, from 1. What is read from facts or tables has none. */
interface Positioned {
  line?: number | undefined;
}

/** A value that a page offers for a field. */
export interface Option extends Positioned {
  value: string;
  /** In the page's words; empty where they are left out. */
  meaning: string;
}

/** A row of a table: a field of an object, or a parameter. */
export interface Field extends Positioned {
  name: string;
  /** Undefined where the table has no such column. */
  mandatory: boolean | undefined;
  /** As it is written, such as `Array of SearchLabel objects`. */
  type: string;
  /** The label of the table that the type refers to. */
  reference: string | undefined;
  /** In the page's words; empty where they are left out. */
  description: string;
  options: Option[];
  /** The lines of bullets that are no values. */
  leftOut?: (number | undefined)[] | undefined;
  default: ({ value: string } & Positioned) | undefined;
  /** The last line of the row. */
  endLine?: number;
}

/** What a table lists: parameters of a kind, a body, or the fields of an object that has a name. */
export type TableKind = 'path' | 'query' | 'header' | 'request' | 'response' | 'object';

/** A table of parameters or fields. */
export interface Table extends Positioned {
  kind: TableKind;
  /** The caption without its number, such as `SearchLabel`. */
  name: string;
  /** What references name it. */
  label: string | undefined;
  /** The status that the page gives it under, for a table of a response. */
  status: string | undefined;
  fields: Field[];
}

/** A code block: an example of a request, or of the body of a response. */
export interface Example extends Positioned {
  kind: 'request' | 'response';
  status: string | undefined;
  /** From the line that it has. */
  text: string;
}

/** What a page says, as far as it could be read. */
export interface Page {
  /** Undefined where the page has no line with a method and a path. */
  operation: ({ method: string; path: string } & Positioned) | undefined;
  tables: Table[];
  /** Undefined where they could not be read at all, so that none is missing. */
  statuses: ({ code: string } & Positioned)[] | undefined;
  examples: Example[];
  /** How many examples stand on it in a form that is not read. */
  leftOut?: number;
  unreadable: Omit<Unreadable, 'file'>[];
  /** Whether a table is lost, so that what it lists must not be called missing. */
  tableLost: boolean;
  /** Whether it is about something else than an operation, such as an index or a table of error codes. */
  isGeneral?: boolean;
}
