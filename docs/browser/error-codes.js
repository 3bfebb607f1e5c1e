// The tables of error codes: each row has an address, and a form leaves those of a code, a status or an operation.
import { anchorOf } from '../redocly/anchor.js';
import { errorRows, mayConcern } from '../redocly/error-codes.js';
import { resourcesOf } from '../redocly/resources.js';
import { readDescription } from './description.js';
import { onChange } from './on-change.js';

/** @import { Operation } from '@modelarts-openapi/openapi-model' */
/** @import { ErrorRow } from '../redocly/error-codes.js' */

/** @type {{ rows: ErrorRow[], operations: Operation[] } | undefined} */
let read;
const known = () => {
  if (!read) {
    const description = readDescription();
    read = { rows: errorRows(description), operations: resourcesOf(description).flatMap((resource) => resource.operations) };
  }
  return read;
};
const form = Object.assign(document.createElement('form'), { className: 'error-filter' });

onChange(() => {
  const sections = document.querySelectorAll('[data-section-id="/errors"], [data-section-id^="/error-codes"]');
  for (const section of sections) {
    const address = section.getAttribute('data-section-id');
    for (const row of section.querySelectorAll('tbody tr:not([id])')) {
      const cells = [...row.querySelectorAll('td')].map(({ textContent }) => textContent?.trim() ?? '');
      const is = (/** @type {ErrorRow} */ one) =>
        one.section === address && cells.some((cell) => cell.includes(one.code)) && (one.status === '' || cells.includes(one.status));
      const found = known().rows.find(is);
      if (found) row.id = found.id;
    }
    if (section.matches('[data-section-id="/error-codes"]')) addForm(section);
  }
  if (sections.length > 0) filter();
  goToRow();
});
// Sections that come into view above the row move it: it is kept in view for a while, or until the reader goes on.
const WHILE = 5000;
new ResizeObserver(goToRow).observe(document.body);
for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(event, ({ isTrusted }) => (hasMoved ||= isTrusted), { capture: true, passive: true });
}

let address = '';
let hasMoved = false;
/** When the row was there. @type {number | undefined} */
let since;
/** Redoc looks for a row before it is there, and no more when it has its name. */
function goToRow() {
  if (address !== location.hash) {
    address = location.hash;
    hasMoved = false;
    since = undefined;
  }
  const [, id] = /^#\/error[^#]*#(modelarts-[\w-]+)$/.exec(address) ?? [];
  const row = id && !hasMoved ? document.getElementById(id) : null;
  if (!row || performance.now() > (since ??= performance.now()) + WHILE) return;
  for (const one of document.querySelectorAll('tr[data-found]')) if (one !== row) one.removeAttribute('data-found');
  row.setAttribute('data-found', '');
  const { top, bottom } = row.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) row.scrollIntoView({ block: 'center' });
}

/** @param {Element} section */
function addForm(section) {
  if (form.isConnected) return;
  if (!form.hasChildNodes()) {
    const { rows, operations } = known();
    const statuses = [...new Set(rows.map(({ status }) => status))].filter(Boolean).sort();
    const code = Object.assign(document.createElement('input'), {
      name: 'code',
      placeholder: 'ModelArts.4352',
      size: 16,
      autocomplete: 'off',
    });
    const operation = choice(
      'operation',
      operations.map((one) => [anchorOf(one), one.definition.summary ?? one.operationId]),
    );
    form.append(
      labeled('Code', code),
      labeled(
        'Status',
        choice(
          'status',
          statuses.map((status) => [status, status]),
        ),
      ),
      labeled('Operation', operation),
      document.createElement('output'),
    );
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
  }
  section.querySelector('[data-component-name="Markdown/Markdown"]')?.append(form);
}

function filter() {
  if (!form.isConnected) return;
  const { rows, operations } = known();
  const { code = '', status, operation } = Object.fromEntries(new FormData(form));
  const chosen = operations.find((one) => anchorOf(one) === operation);
  const shown = new Set(
    rows
      .filter(
        (row) =>
          row.code.toLowerCase().includes(`${code}`.trim().toLowerCase()) &&
          (!status || row.status === status) &&
          (!chosen || mayConcern(row, chosen)),
      )
      .map(({ id }) => id),
  );
  for (const row of document.querySelectorAll('[data-section-id^="/error-codes"] tbody tr[id]'))
    row.toggleAttribute('hidden', !shown.has(row.id));
  const output = form.querySelector('output');
  const all = rows.filter(({ section }) => section.startsWith('/error-codes'));
  const text = `${all.filter(({ id }) => shown.has(id)).length} of ${all.length} rows`;
  if (output && output.textContent !== text) output.textContent = text;
}

/** @param {string} name @param {(readonly [value: string, label: string])[]} options */
function choice(name, options) {
  const select = Object.assign(document.createElement('select'), { name });
  select.append(new Option('any', ''), ...options.map(([value, label]) => new Option(label, value)));
  return select;
}

/** @param {string} text @param {HTMLElement} control */
function labeled(text, control) {
  const label = document.createElement('label');
  label.append(text, ' ', control);
  return label;
}
