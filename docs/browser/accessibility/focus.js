// Where the focus goes: with links to what they lead to, and into the search and back.
import { onChange } from '../on-change.js';

const trigger = '[data-testid="search-trigger"]';
// Redoc makes these of elements that know clicks only.
const pressable = `${trigger}, [data-component-name="Tooltip/Tooltip"][role="button"]`;

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement) || !target.matches(pressable)) return;
  event.preventDefault();
  target.click();
});
document.addEventListener(
  'click',
  ({ target, detail }) => {
    if (!(target instanceof Element)) return;
    // On a phone the menu covers the content, and stands before its button. Whoever opens it by keyboard goes on in it.
    const opens = target.closest('[data-testid="floating-button"][aria-expanded="false"]');
    if (opens && detail === 0) requestAnimationFrame(() => moveFocus(document.querySelector(trigger)));
    // Redoc scrolls to what a link leads to, and leaves the focus behind.
    const link = target.closest(
      '.menu-content a[href^="#/"], [data-section-id] a[href^="#/"], [data-testid="search-dialog"] a[href^="#/"]',
    );
    const [address] = link?.getAttribute('href')?.slice(1).split('#') ?? [];
    if (address && detail === 0) focusSection(address);
  },
  true,
);
document.querySelector('.skip-link')?.addEventListener('click', (event) => {
  event.preventDefault();
  const [address = '/'] = location.hash.slice(1).split('#');
  moveFocus(document.querySelector(`[data-section-id="${CSS.escape(address)}"] :is(h1, h2)`) ?? document.querySelector('#content'));
});

/** @type {string | undefined} */
let wanted;
/** @param {string} address of a section, which may not be there yet */
function focusSection(address) {
  wanted = address;
  setTimeout(goToWanted);
}
function goToWanted() {
  const heading = wanted && document.querySelector(`[data-section-id="${CSS.escape(wanted)}"] :is(h1, h2)`);
  if (!heading || document.querySelector('[data-testid="search-dialog"]')) return;
  wanted = undefined;
  moveFocus(heading);
}
// Whoever has gone on meanwhile is not called back.
for (const event of ['keydown', 'pointerdown']) {
  addEventListener(event, ({ isTrusted }) => {
    if (isTrusted) wanted = undefined;
  });
}

/** What had the focus before the search. @type {Element | null} */
let before = null;
let isOpen = false;
onChange(() => {
  const dialog = document.querySelector('[data-testid="search-dialog"]');
  for (const behind of document.querySelectorAll('#redoc, .skip-link')) behind.toggleAttribute('inert', dialog !== null);
  goToWanted();
  if (isOpen && !dialog && !wanted && (document.activeElement ?? document.body) === document.body) moveFocus(before);
  isOpen = dialog !== null;
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && !target.closest('[data-testid="search-dialog"]')) before = target;
});

/** @param {Element | null} element */
function moveFocus(element) {
  if (!(element instanceof HTMLElement)) return;
  if (/^H\d$/.test(element.tagName)) element.tabIndex = -1;
  element.focus({ preventScroll: element.tagName !== 'A' });
}
