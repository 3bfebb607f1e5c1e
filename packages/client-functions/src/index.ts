export { writeFunctions } from './write-functions.js';
