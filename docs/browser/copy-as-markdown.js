// The link to a section's Markdown copies it; with a key held, it leads to the file as any link does.
import { documentsOf } from '../build/markdown/documents.js';
import { withoutRedoc } from '../redocly/for-redoc.js';
import { copyAndSay } from './copy.js';
import { readDescription } from './description.js';

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('#redoc a[href$=".md"]') : undefined;
  if (link?.textContent?.trim() !== 'Copy as Markdown' || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const description = readDescription();
  withoutRedoc(description);
  const { guides, operations } = documentsOf(description);
  const document = [...guides, ...operations].find(({ file }) => file === link.getAttribute('href'));
  if (!document) return;
  event.preventDefault();
  copyAndSay(document.text, `“${document.title}”`);
});
