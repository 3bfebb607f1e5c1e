export { createAjv, referenceTo } from './ajv.js';
export { createValidator, type Validator, type ValidatorOptions } from './validator.js';
