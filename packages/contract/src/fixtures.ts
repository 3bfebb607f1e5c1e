// What a description is held against. None of it is made from the description.

/** A body that a server sends, or that it is sent. */
export interface Example {
  /** Its path, such as `resources/tasks/get-task/examples/done.json`: what findings call it. */
  file: string;
  /** How the description calls it: the name of the file without `.json`. */
  name: string;
  /** The operation that it belongs to; undefined for the errors that all operations share. */
  operationId: string | undefined;
  /** `request`, or the status of an error; undefined for the answer of a success. */
  status: string | undefined;
  body: unknown;
}

/** Values at one location that have to be accepted and refused, each of them in the place of what is there. */
export interface ValueCases {
  refused?: unknown[];
  accepted?: unknown[];
}

/** What has to be accepted and refused in an example, as somebody has written it down. */
export interface ExampleCase extends ValueCases {
  /** Paths of examples in the folder of the file, such as `examples/requests/new.json`. */
  example: string | string[];
  /** JSON pointers in the body; `''` is the whole of it. */
  at?: string | string[];
  /** The body has to be refused when the locations are left out. */
  remove?: true;
  /** A header of the response, in place of `at`: the values are held against it. */
  header?: string;
  /** The reason in a few words: what a finding says. */
  why: string;
}

/** What has to hold for one parameter. */
export interface ParameterCases extends ValueCases {
  /** What it means when it is left out: its default. */
  omitted?: unknown;
}

/** A request that the operation answers. */
export interface RequestCase {
  method: string;
  path: string;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  /** The statuses that are answered without a body, such as `204`. */
  answersWithoutBody?: string[];
  /** By name, or by location and name where a name is used twice: `query version_id`. */
  parameters?: Record<string, ParameterCases>;
}

/** A file of cases. */
export interface CaseFile {
  file: string;
  /** Undefined for the cases of what all operations share. */
  operationId: string | undefined;
  /** Only an operation has one. */
  request?: RequestCase;
  /** Of shared parameters, by the name of the component. */
  parameters?: Record<string, ParameterCases>;
  bodies: ExampleCase[];
}

/** A field of a vendor's table. */
export interface FactField {
  name: string;
  /** As the page writes it, such as `Array of SearchLabel objects`. */
  type: string;
  /** Undefined where the table does not say. */
  mandatory?: boolean;
  /** The label of the table that the type refers to. */
  reference?: string;
}

/** A table of a vendor's page, without its sentences. */
export interface FactTable {
  kind: 'path' | 'query' | 'header' | 'request' | 'response' | 'object';
  /** The object that it is about, for tables of the kind `object`: what types call it. */
  name?: string;
  /** What references call it. */
  label?: string;
  /** Of an answer, where the page says one. */
  status?: string;
  fields: FactField[];
}

/** What vendors' pages say of an operation. */
export interface FactFile {
  file: string;
  operationId: string;
  /** By the name of the source. */
  sources: Record<string, { tables: FactTable[] }>;
}

/** Everything that a description is held against. */
export interface Fixtures {
  examples: Example[];
  cases: CaseFile[];
  facts: FactFile[];
}
