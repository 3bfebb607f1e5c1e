import type { JsonType } from '@modelarts-openapi/openapi-model';

/** What kind of disagreement it is. */
export type Rule = 'missing-field' | 'undocumented-field' | 'wrong-type' | 'unknown-value' | 'invalid-value';

/** What the description asks for. */
export type Expected =
  /** The field, always. */
  | { kind: 'presence' }
  /** That the field is not there. */
  | { kind: 'absence' }
  | { kind: 'types'; types: string[] }
  /** Values that the description lists, which are no secrets. */
  | { kind: 'values'; values: unknown[] }
  /** A value that tells the described kinds of an object apart. */
  | { kind: 'kinds' }
  /** One of several forms. */
  | { kind: 'forms'; forms: Expected[] }
  /** Anything else, as a sentence goes on after "must" or "expected to": `be >= 0`. */
  | { kind: 'constraint'; text: string };

/** What is there instead. */
export interface Seen {
  type: JsonType;
  /** The value as it may be shown: JSON of what is no secret, else what it is. */
  shown: string;
}

/** One thing that is wrong with a value. */
export interface ValidationError {
  /** The keys to it, from the whole value on. Where a field is missing or not described, the field itself. */
  location: string[];
  rule: Rule;
  /** The keyword of JSON Schema that says so, `false schema` where the schema is `false`. */
  keyword: string;
  /** Undefined where nothing is there. */
  seen: Seen | undefined;
  expected: Expected;
  /** In ajv's words, such as `must be >= 0`, without the value. */
  message: string;
  /** What is wrong by each of several forms, where the value has none of them. */
  branches: ValidationError[];
}
