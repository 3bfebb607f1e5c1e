import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { get, join } from './pointer.js';

/** Holds values against the schemas of one description, each compiled when it is first asked for. */
export function createValidator(description) {
  // Whether the description itself is well formed is Redocly's business; here only what it accepts
  // counts. An OpenAPI document has keywords of its own, so ajv must not be strict about them.
  // Optimized code is not worth its time for the few values that it checks.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, code: { optimize: false } });
  addFormats(ajv);
  ajv.addSchema(description, 'description');
  const compiled = new Map();

  function validate(pointer, value) {
    if (!compiled.has(pointer)) {
      const fragment = pointer.split('/').slice(1).map(encodeURIComponent);
      compiled.set(pointer, ajv.getSchema(['description#', ...fragment].join('/')));
    }
    const run = compiled.get(pointer);
    if (!run) throw new Error(`There is no schema at ${pointer}.`);
    return run(value) ? [] : run.errors;
  }

  return {
    accepts: (pointer, value) => validate(pointer, value).length === 0,
    /** What is wrong with the value, in words: where, what is there and what was expected. */
    complaint(pointer, value) {
      const errors = validate(pointer, value);
      return errors.length > 0 ? inWords(errors, value) : undefined;
    },
  };
}

function inWords(errors, value) {
  // Of several errors the one deepest in the value says most; those above it follow from it.
  const depth = (error) => error.instancePath.split('/').length;
  const error = errors.reduce((deepest, other) => (depth(other) > depth(deepest) ? other : deepest));
  const { instancePath: at, params } = error;
  if (params.additionalProperty) return `${join(at, params.additionalProperty)} is not documented`;
  const expected = params.allowedValues ? `${error.message}: ${JSON.stringify(params.allowedValues)}` : error.message;
  return `${at || 'the whole'} is ${shortened(JSON.stringify(get(value, at)))}, ${expected}`;
}

const shortened = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
