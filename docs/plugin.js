import { overview } from './overview.js';
import { showExamples } from './show-examples.js';

/** What the description needs so that Redoc shows all of it. */
export default function plugin() {
  return { id: 'reference', decorators: { oas3: { overview, 'show-examples': showExamples } } };
}
