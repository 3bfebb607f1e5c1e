// The tables of error codes: each row has an address, and a form leaves those of a code, a status or an operation.
import { mayConcern } from '../redocly/error-codes.js';
import { keepInView } from './keep-in-view.js';
import { whatIsKnown } from './known.js';
import { onChange } from './on-change.js';

/** @import { ErrorRow } from '../redocly/error-codes.js' */

const form = Object.assign(document.createElement('form'), { className: 'error-filter' });

onChange(() => {
  const sections = document.querySelectorAll('[data-section-id="/errors"], [data-section-id^="/error-codes"]');
  for (const section of sections) {
    const address = section.getAttribute('data-section-id');
    for (const row of section.querySelectorAll('tbody tr:not([id])')) {
      const cells = [...row.querySelectorAll('td')].map(({ textContent }) => textContent?.trim() ?? '');
      const is = (/** @type {ErrorRow} */ one) =>
        one.section === address && cells.some((cell) => cell.includes(one.code)) && (one.status === '' || cells.includes(one.status));
      const found = whatIsKnown().rows.find(is);
      if (found) row.id = found.id;
    }
    if (section.matches('[data-section-id="/error-codes"]')) addForm(section);
  }
  if (sections.length > 0) filter();
});
keepInView((address) => {
  const [, id] = /^#\/error[^#]*#(modelarts-[\w-]+)$/.exec(address) ?? [];
  return id ? document.getElementById(id) : undefined;
});

/** @param {Element} section */
function addForm(section) {
  if (form.isConnected) return;
  if (!form.hasChildNodes()) {
    const { rows, operations } = whatIsKnown();
    const statuses = [...new Set(rows.map(({ status }) => status))].filter(Boolean).sort();
    const code = Object.assign(document.createElement('input'), {
      name: 'code',
      placeholder: 'ModelArts.4352',
      size: 16,
      autocomplete: 'off',
    });
    const operation = choice(
      'operation',
      operations.map(({ operationId, summary }) => [operationId, summary]),
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
  const { rows, operations } = whatIsKnown();
  const { code = '', status, operation } = Object.fromEntries(new FormData(form));
  const chosen = operations.find(({ operationId }) => operationId === operation);
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
