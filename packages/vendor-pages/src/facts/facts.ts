import type { Field, Page, Table, TableKind } from './page.js';

/** A field, or a parameter, without a sentence of its page. */
export interface FieldFacts {
  name: string;
  /** As it is written, such as `Array of SearchLabel objects`. */
  type: string;
  /** Left out where the table does not say it. */
  mandatory?: boolean;
  /** The label of the table that the type refers to. */
  reference?: string;
  /** The values that it offers. */
  options?: string[];
  default?: string;
}

/** A table of parameters or fields, without a sentence of its page. */
export interface TableFacts {
  kind: TableKind;
  /** Of the object that it describes. */
  name?: string;
  /** What references name it. */
  label?: string;
  /** The status that the page gives it under, for a table of a response. */
  status?: string;
  fields: FieldFacts[];
}

/** What a page says of an operation, without its sentences. */
export interface Facts {
  /** The name of its file. */
  page: string;
  method: string;
  path: string;
  /** Left out where the source lists none. */
  statuses?: string[];
  tables: TableFacts[];
}

/**
 * The facts of a page.
 *
 * @throws Error if the page has no operation, or could not be read as a whole: then facts would be missing unseen.
 */
export function factsOf(page: Page, name: string): Facts {
  const { operation, statuses, tables, unreadable } = page;
  if (!operation || unreadable.length > 0) throw new Error(unreadable[0]?.message ?? 'the page names no operation');
  return {
    page: name,
    method: operation.method,
    path: operation.path,
    ...(statuses && { statuses: statuses.map(({ code }) => code) }),
    tables: tables.map(tableFactsOf),
  };
}

function tableFactsOf({ kind, name, label, status, fields }: Table): TableFacts {
  return {
    kind,
    ...(kind === 'object' && { name }),
    ...(label !== undefined && { label: shortLabel(label) }),
    ...(status !== undefined && { status }),
    fields: fields.map(fieldFactsOf),
  };
}

function fieldFactsOf(field: Field): FieldFacts {
  const { name, type, mandatory, reference, options } = field;
  return {
    name,
    type,
    ...(mandatory !== undefined && { mandatory }),
    ...(reference !== undefined && { reference: shortLabel(reference) }),
    ...(options.length > 0 && { options: options.map(({ value }) => value) }),
    ...(field.default && { default: field.default.value }),
  };
}

/** What is said in a label besides the number of its page. */
function shortLabel(label: string): string {
  return label.replace(/^.*__|^#/, '').toLowerCase();
}

/** A page that says these facts, and has neither lines nor sentences. */
export function pageOf({ method, path, statuses, tables }: Facts): Page {
  return {
    operation: { method, path },
    tables: tables.map(({ kind, name = '', label, status, fields }) => ({ kind, name, label, status, fields: fields.map(fieldOf) })),
    statuses: statuses?.map((code) => ({ code })),
    examples: [],
    unreadable: [],
    tableLost: false,
  };
}

function fieldOf({ name, type, mandatory, reference, options = [], default: preset }: FieldFacts): Field {
  return {
    name,
    type,
    mandatory,
    reference,
    description: '',
    options: options.map((value) => ({ value, meaning: '' })),
    default: preset === undefined ? undefined : { value: preset },
  };
}
