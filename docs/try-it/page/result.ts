import type { FormOperation } from '../operations.js';
import { choice, element, labelled, pretty } from './element.js';
import { type NextOperation, nextOperations, responseOf } from './links.js';
import type { Received, Sending } from './request.js';

/** What came back. */
export interface Result {
  /** In a line, which is read aloud. */
  line: string;
  isGood: boolean;
  details: HTMLElement[];
}

/** What came back, and what may come next. */
export function resultOf(sent: Sending, url: string, received: Received, follow: (next: NextOperation) => void): Result {
  const { operation } = sent;
  const { status, statusText, headers, text, json, milliseconds } = received;
  const next = nextOperations(sent, received).map(({ link, values }) => {
    const button = element('button', { type: 'button', textContent: link.about || link.operationId });
    button.addEventListener('click', () => follow({ link, values }));
    return button;
  });
  return {
    line: [`${status} ${statusText}`.trim(), errorIn(json)].filter(Boolean).join(': '),
    isGood: status >= 200 && status < 300,
    details: [
      element('p', { textContent: `${operation.method} ${url}, ${milliseconds} ms. ${responseOf(operation, status)?.about ?? ''}` }),
      plain(json === undefined ? text || 'The answer has no body.' : pretty(json)),
      ...(next.length > 0 ? [element('p', {}, ['Next: ', ...next])] : []),
      element('details', {}, [
        element('summary', { textContent: 'Headers' }),
        plain(headers.map(([name, value]) => `${name}: ${value}`).join('\n')),
      ]),
    ],
  };
}

/** What an answer says went wrong. */
function errorIn(json: unknown): string {
  const { error_code: code, error_msg: message } = (json ?? {}) as Record<string, unknown>;
  return [code, message].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** Why nothing came back that this page may read. */
export function failureOf(endpoint: string): Result {
  const why =
    `${endpoint} cannot be reached, or does not let pages of ${location.origin} read its answers (CORS). An emulator does with ` +
    `--allow-origin ${location.origin}, and a gateway of your own can.`;
  return { line: 'No answer', isGood: false, details: [element('p', { textContent: why })] };
}

/** The answers that the description shows. */
export function examplesOf({ responses }: FormOperation): HTMLElement {
  const all = responses.flatMap(({ status, about, examples }) =>
    examples.length > 0
      ? examples.map(({ title, value }) => ({ status, title, text: pretty(value) }))
      : [{ status, title: about, text: 'No body.' }],
  );
  const shown = plain(all[0]?.text ?? '');
  const select = choice(
    'example',
    all.map(({ status, title }, index) => ({ value: `${index}`, text: `${status}: ${title}` })),
  );
  select.addEventListener('change', () => shown.replaceChildren(all[Number(select.value)]?.text ?? ''));
  return element('div', {}, [labelled('Which one', select), shown]);
}

function plain(text: string): HTMLPreElement {
  // What scrolls has to scroll by keyboard.
  return element('pre', { tabIndex: 0, textContent: text });
}
