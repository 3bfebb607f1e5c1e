// What somebody goes to inside a section: Redoc looks for it before it is there, and sections that come into view above it move it.
import { onChange } from './on-change.js';

/** For how long, in milliseconds, or until the reader goes on. */
const WHILE = 5000;

/** @type {((address: string) => Element | null | undefined)[]} */
const finders = [];

/**
 * Keeps an element in view for a while, and marks it.
 *
 * @param {(address: string) => Element | null | undefined} find the element for an address such as `#/errors`, once it is there
 */
export function keepInView(find) {
  finders.push(find);
}

let address = '';
let hasMoved = false;
/** When the element was there. @type {number | undefined} */
let since;

/** Begins anew, though the address may be the same. */
export function goThere() {
  hasMoved = false;
  since = undefined;
  look();
}

function look() {
  if (address !== location.hash) {
    address = location.hash;
    hasMoved = false;
    since = undefined;
  }
  const element = hasMoved ? null : finders.map((find) => find(address)).find(Boolean);
  if (!element || performance.now() > (since ??= performance.now()) + WHILE) return;
  for (const one of document.querySelectorAll('[data-found]')) if (one !== element) one.removeAttribute('data-found');
  element.setAttribute('data-found', '');
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
}

onChange(look);
new ResizeObserver(look).observe(document.body);
for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(event, ({ isTrusted }) => (hasMoved ||= isTrusted), { capture: true, passive: true });
}
