// What Redoc leaves out for readers with a keyboard or a screen reader.
import { onChange } from '../on-change.js';

/** @typedef {Record<string, string | number | boolean | undefined>} Attributes */
/** @type {Record<string, (element: HTMLElement) => Attributes>} */
const attributes = {
  '.menu-content': () => ({ role: 'navigation', 'aria-label': 'Contents' }),
  '.menu-content a:has(> [data-active])': (link) => {
    const chevron = link.querySelector('[data-component-name^="icons/Chevron"]')?.getAttribute('data-component-name');
    return {
      'aria-current': link.querySelector('[data-active="true"]') ? 'true' : undefined,
      'aria-expanded': chevron ? chevron.includes('Down') : undefined,
    };
  },
  '[data-testid="search-trigger"]': () => ({ role: 'button', tabindex: 0, 'aria-keyshortcuts': 'Control+K', 'aria-haspopup': 'dialog' }),
  '[data-testid="search-dialog"] > div': () => ({ role: 'dialog', 'aria-modal': true, 'aria-label': 'Search' }),
  '[data-testid="search-dialog"] input': () => ({ 'aria-label': 'Search the reference' }),
  '[data-testid="search-message"]': () => ({ role: 'status' }),
  'main:has([data-section-id])': () => ({ tabindex: -1, id: 'content' }),
  // Not with the name of the link in it.
  '#redoc :is(h2, h3, h4, h5, h6)': (heading) => ({ 'aria-label': heading.textContent?.trim() || undefined }),
  '[data-testid="color-mode-switcher"]': () => ({
    'aria-label': 'Dark colors',
    'aria-pressed': document.documentElement.classList.contains('dark'),
  }),
  '[data-component-name="Tooltip/Tooltip"]:has(> [data-component-name^="icons/HorizontalViewIcon"])': (button) => ({
    role: 'button',
    tabindex: 0,
    'aria-label': 'Examples below the text',
    'aria-pressed': isFilled(button),
  }),
  '[data-component-name="Tooltip/Tooltip"]:has(> [data-component-name^="icons/VerticalViewIcon"])': (button) => ({
    role: 'button',
    tabindex: 0,
    'aria-label': 'Examples beside the text',
    'aria-pressed': isFilled(button),
  }),
  // The statuses above the examples of answers.
  '[data-component-name="Panel/PanelHeaderTitle"] + div > button': (button) => ({ 'aria-pressed': isFilled(button) }),
  '[data-schema-nested-open] > button': (button) => {
    const isOpen = button.parentElement?.dataset['schemaNestedOpen'] === 'true';
    const field = button.closest('[id*="path="]')?.querySelector('.schema-name')?.textContent ?? '';
    const text = isOpen ? 'Hide properties' : (button.lastElementChild?.textContent ?? '');
    return { 'aria-expanded': isOpen, 'aria-label': [text, field].filter(Boolean).join(' of ') };
  },
  // The choice of an example says what it is for, but not what is chosen.
  'button[aria-haspopup="menu"][aria-label]': (button) => {
    const chosen = button.textContent?.trim();
    const purpose = button.dataset['purpose'] ?? button.getAttribute('aria-label');
    return chosen ? { 'data-purpose': `${purpose}`, 'aria-label': `${purpose}: ${chosen}` } : {};
  },
  // The cross beside what is searched for.
  'button[tabindex="-1"]': (button) => (button.textContent?.trim() ? {} : { 'aria-label': 'Clear' }),
  // On a phone the cells of a row stand below each other.
  '#redoc .md-table-wrapper td': (cell) => ({ 'data-heading': headingOf(cell) }),
  // What scrolls has to scroll by keyboard.
  '#redoc :is(pre, .md-table-wrapper)': (box) => (box.scrollWidth > box.clientWidth ? { tabindex: 0 } : {}),
};

/** What is chosen of several has a background. @param {Element} button */
const isFilled = (button) => getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)';

/** @param {Element} cell */
function headingOf(cell) {
  const table = cell.closest('table');
  return cell instanceof HTMLTableCellElement ? (table?.rows[0]?.cells[cell.cellIndex]?.textContent ?? '') : '';
}

function improve() {
  for (const [selector, attributesOf] of Object.entries(attributes)) {
    for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))) {
      for (const [name, value] of Object.entries(attributesOf(element))) {
        if (value === undefined) element.removeAttribute(name);
        else if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
      }
    }
  }
}

onChange(improve);
addEventListener('resize', improve);
