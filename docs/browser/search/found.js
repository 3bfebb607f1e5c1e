// A part of a guide may be long: who has found it by words goes to where in it they are.
import { goThere, keepInView } from '../keep-in-view.js';
import { stemOf, wordsOf } from './words.js';

/** What was found last, and by which words. @type {{ address: string, stems: string[] } | undefined} */
let sought;
let query = '';

document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.closest('[data-testid="search-dialog"]')) query = target.value;
});
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('[data-testid="search-dialog"] a[href^="#/"]') : undefined;
  if (link instanceof HTMLAnchorElement) goTo(link.hash);
});
// By keyboard there is no click, and the dialog is open for a moment.
addEventListener('hashchange', () => {
  if (sought?.address !== location.hash && document.querySelector('[data-testid="search-dialog"]')) goTo(location.hash);
});

/** @param {string} address */
function goTo(address) {
  sought = { address, stems: wordsOf(query).map(stemOf) };
  goThere();
}

keepInView((address) => {
  if (sought?.address !== address) return undefined;
  const { stems } = sought;
  const section = document.querySelector(`[data-item-kind="markdown"][data-section-id="${CSS.escape(address.slice(1))}"]`);
  const blocks = [...(section?.querySelectorAll(':is(h1, h2, h3, p, li, tr, pre)') ?? [])];
  const counts = blocks.map(({ textContent }) => stems.filter((stem) => textContent?.toLowerCase().includes(stem)).length);
  const most = Math.max(...counts);
  const block = most > 0 ? blocks[counts.indexOf(most)] : undefined;
  // What the part is called is at the top already.
  return block?.matches('h1, h2') ? undefined : block;
});
