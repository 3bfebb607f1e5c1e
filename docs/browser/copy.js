/**
 * Copies a text, also where the page is served by plain http or from a disk.
 *
 * @param {string} text
 * @returns {boolean} whether the browser did
 */
export function copy(text) {
  const field = Object.assign(document.createElement('textarea'), { value: text });
  field.style.position = 'fixed';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

const status = Object.assign(document.createElement('div'), { role: 'status', className: 'note' });
/** @type {number | undefined} */
let timer;

/** Says something in a corner of the page, aloud too, for a while. @param {string} text */
export function say(text) {
  if (!status.isConnected) document.body.append(status);
  status.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = ''), 6000);
}

/** Copies a text, and says whether it could. @param {string} text @param {string} what */
export function copyAndSay(text, what) {
  say(copy(text) ? `${what} is copied.` : `This browser does not let the page copy: select the text, and press Ctrl+C.`);
}
