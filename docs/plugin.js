import { overview } from './overview.js';
import { makeReadable } from './readable.js';
import { showExamples } from './show-examples.js';

/** What the description needs so that Redoc shows all of it. */
export default function plugin() {
  const readable = () => ({ Root: { leave: makeReadable } });
  return { id: 'reference', decorators: { oas3: { overview, readable, 'show-examples': showExamples } } };
}
