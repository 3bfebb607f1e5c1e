// What programs need that validate with generated code; `./ajv` has what compiles schemas, `./generate` what writes the code.
export type { AjvError, Validate } from './errors/ajv-error.js';
export { innermost, type Show, type TranslateOptions, validationErrors } from './errors/translate.js';
export type { Expected, Rule, Seen, ValidationError } from './errors/validation-error.js';
export { expectedInWords, seenInWords } from './errors/words.js';
export { locationOf } from './shown/location.js';
export { shortened, shown } from './shown/shown.js';
export { type ReadText, readText } from './text.js';
