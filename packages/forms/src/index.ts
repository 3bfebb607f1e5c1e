export { isFence } from './fences.js';
export { openapi30Form } from './openapi-3.0.js';
export { publishedForm } from './published.js';
export { strictForm } from './strict.js';
