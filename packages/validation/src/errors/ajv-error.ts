/** An error of ajv, as far as it is read. */
export interface AjvError {
  /** A JSON pointer to the value that is wrong. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a value is as described; if not, it has errors until it is called again. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}
