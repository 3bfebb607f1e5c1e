// The window, its tab and a bookmark are named for what is being read.
import { onChange } from './on-change.js';

const whole = document.title;

function name() {
  const [address = ''] = decodeURIComponent(location.hash.slice(1))
    .replace(/^tag\//, '/')
    .split('#');
  const section = [...document.querySelectorAll('[data-section-id]')].find(
    (one) => one.getAttribute('data-section-id') === sectionOf(address),
  );
  const heading = section?.querySelector('h1, h2');
  // A section that is not shown yet has no heading.
  const title = address.length < 2 ? whole : heading?.textContent ? `${heading.textContent.trim()} · ${whole}` : document.title;
  if (document.title !== title) document.title = title;
}

/** The section that an address is in: a guide may have one of its headings in it. @param {string} address */
function sectionOf(address) {
  const exact = document.querySelector(`[data-section-id="${CSS.escape(address)}"]`);
  return exact ? address : address.split('/').slice(0, 2).join('/');
}

onChange(name);
// Redoc tells by this that the address follows what is scrolled to.
for (const event of ['hashchange', 'popstate', 'redocly:urlreplace']) addEventListener(event, name);
