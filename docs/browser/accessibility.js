// What Redoc leaves out for readers with a keyboard or a screen reader.
import { onChange } from './on-change.js';

/** @type {Record<string, (element: HTMLElement) => Record<string, string | number | undefined>>} */
const attributes = {
  '.menu-content': () => ({ role: 'navigation', 'aria-label': 'Contents' }),
  '[data-testid="search-trigger"]': () => ({ role: 'button', tabindex: 0, 'aria-keyshortcuts': 'Control+K' }),
  'main:has([data-section-id])': () => ({ tabindex: -1, id: 'content' }),
  // The choice of an example says what it is for, but not what is chosen.
  'button[aria-haspopup="menu"][aria-label]': (button) => {
    const chosen = button.textContent?.trim();
    const purpose = button.dataset.purpose ?? button.getAttribute('aria-label');
    return chosen ? { 'data-purpose': `${purpose}`, 'aria-label': `${purpose}: ${chosen}` } : {};
  },
  // The cross beside what is searched for.
  'button[tabindex="-1"]': (button) => (button.textContent?.trim() ? {} : { 'aria-label': 'Clear' }),
  // On a phone the cells of a row stand below each other.
  '#redoc .md-table-wrapper td': (cell) => ({ 'data-heading': headingOf(cell) }),
  // What scrolls has to scroll by keyboard.
  '#redoc :is(pre, .md-table-wrapper)': (box) => (box.scrollWidth > box.clientWidth ? { tabindex: 0 } : {}),
};

/** @param {Element} cell */
function headingOf(cell) {
  const table = cell.closest('table');
  return cell instanceof HTMLTableCellElement ? (table?.rows[0]?.cells[cell.cellIndex]?.textContent ?? '') : '';
}

function improve() {
  for (const [selector, attributesOf] of Object.entries(attributes)) {
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))) {
      for (const [name, value] of Object.entries(attributesOf(element))) {
        if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
      }
    }
  }
}

onChange(improve);
addEventListener('resize', improve);

const search = '[data-testid="search-trigger"]';
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement) || !target.matches(search)) return;
  event.preventDefault();
  target.click();
});
// On a phone the menu covers the content, and stands before its button. Whoever opens it by keyboard goes on in it.
document.addEventListener(
  'click',
  ({ target, detail }) => {
    const opens = target instanceof Element && target.closest('[data-testid="floating-button"][aria-expanded="false"]');
    if (opens && detail === 0) requestAnimationFrame(() => moveFocus(search));
  },
  true,
);
document.querySelector('.skip-link')?.addEventListener('click', (event) => {
  event.preventDefault();
  moveFocus('#content');
});

/** @param {string} selector */
function moveFocus(selector) {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus();
}
