export { createWorkforce } from './create-workforce.js';
