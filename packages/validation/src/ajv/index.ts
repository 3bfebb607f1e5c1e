export { createAjv, referenceTo } from './ajv.js';
export { type GenerateOptions, generateValidators } from './generate.js';
export { createValidator, type Validator, type ValidatorOptions } from './validator.js';
