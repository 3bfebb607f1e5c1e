import { type Description, personalNames } from '@modelarts-openapi/openapi-model';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { type TranslateOptions, validationErrors } from '../errors/translate.js';
import type { ValidationError } from '../errors/validation-error.js';
import { shown } from '../shown/shown.js';
import { createAjv, referenceTo } from './ajv.js';

/** Holds values against the schemas of one description. */
export interface Validator {
  /** Whether a value is as the schema at a pointer says. */
  accepts(pointer: string, value: unknown): boolean;
  /** What is wrong with the value; nothing if it is as the schema says. @throws Error if there is no schema. */
  errors(pointer: string, value: unknown, options?: TranslateOptions): ValidationError[];
}

/** How values are validated. */
export interface ValidatorOptions {
  /**
   * Find everything that is wrong, not only what is found first. Where a field tells kinds of objects apart, that is
   * what is wrong by the kind that is meant.
   */
  allErrors?: boolean;
}

/** Makes a validator of a description. Each schema is compiled when it is first asked for. */
export function createValidator(description: Description, { allErrors = false }: ValidatorOptions = {}): Validator {
  // Optimized code is not worth its time for the few values that it checks.
  const ajv: Ajv2020 = createAjv(description, { allErrors, discriminator: allErrors, code: { optimize: false } });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string): ValidateFunction => {
    const validate = compiled.get(pointer) ?? ajv.getSchema(referenceTo(pointer));
    if (!validate) throw new Error(`There is no schema at ${pointer}.`);
    compiled.set(pointer, validate);
    return validate;
  };
  let personal: ReadonlySet<string> | undefined;
  const show: TranslateOptions['show'] = (value, location) => {
    personal ??= new Set(personalNames(description));
    return shown(value, location, personal);
  };
  return {
    accepts: (pointer, value) => validatorOf(pointer)(value) === true,
    errors(pointer, value, options) {
      const validate = validatorOf(pointer);
      return validate(value) ? [] : validationErrors(validate.errors, value, { show, ...options });
    },
  };
}
