export { publishedForm } from './published.js';
export { strictForm } from './strict.js';
