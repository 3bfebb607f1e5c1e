import type { FormOperation } from '../operations.js';
import { choice, element, labelled } from './element.js';
import { type OperationForm, operationForm, Remembered } from './form.js';
import type { NextOperation } from './links.js';
import { requestOf, type Sending, send } from './request.js';
import { examplesOf, failureOf, type Result, resultOf } from './result.js';
import { type Target, targetChoice } from './target.js';
import { takeTheme } from './theme.js';

/** What the build tells the page. */
export interface Given {
  title: string;
  /** Where it may connect to, as its policy says it. */
  connections: string[];
  operations: FormOperation[];
}

/** Fills the page. The operation is the one that its address names. */
export function start({ title, connections, operations }: Given): void {
  takeTheme();
  const known = new Remembered();
  const { section: where, target } = targetChoice(connections);
  const select = choice(
    'operation',
    operations.map(({ id, title: text, group }) => ({ value: id, text, group })),
  );
  const about = element('p');
  const asked = element('div');
  const form = element('form', {}, [asked, element('button', { type: 'submit', className: 'send', textContent: 'Send' })]);
  // Whoever listens to the page hears how it went, and reads the rest.
  const status = element('output', { className: 'status' });
  const details = element('div');
  const tell = (line: string, isGood?: boolean, more: HTMLElement[] = []) => {
    status.className = isGood === undefined ? 'status' : `status ${isGood ? 'good' : 'bad'}`;
    status.textContent = line;
    details.replaceChildren(...more);
  };
  const examples = element('div');
  let operation: FormOperation;
  let current: OperationForm;

  const show = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    operation = (operations.find((one) => one.id === id) ?? operations[0]) as FormOperation;
    current = operationForm(operation, known);
    select.value = operation.id;
    document.title = `${operation.title}: try it: ${title}`;
    document.getElementById('back')?.setAttribute('href', `index.html${operation.anchor}`);
    about.replaceChildren(element('code', { textContent: `${operation.method} ${operation.path}` }), ` ${operation.about}`);
    asked.replaceChildren(current.inputs);
    examples.replaceChildren(examplesOf(operation));
    tell('Nothing has been sent yet.');
  };
  const follow = ({ link, values }: NextOperation) => {
    const next = operations.find(({ id }) => id === link.operationId);
    if (next) known.keep(next, values);
    location.hash = link.operationId;
    form.querySelector<HTMLElement>('button.send')?.focus();
  };
  select.addEventListener('change', () => {
    location.hash = select.value;
  });
  addEventListener('hashchange', show);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { endpoint, prove, fetch } = target();
    const sent: Sending = { operation, values: current.values(), body: current.body(), endpoint };
    known.keep(operation, sent.values);
    tell('Waiting for the answer.');
    const { line, isGood, details: more } = await tried(sent, { prove, fetch }, follow);
    if (sent.operation === operation) tell(line, isGood, more);
  });
  show();
  const panel = (text: string, content: HTMLElement, id: string) =>
    element('section', { className: 'panel' }, [element('h2', { id, textContent: text }), content], { 'aria-labelledby': id });
  // The choice of where is part of what is sent: its fields are checked with the others.
  form.prepend(where);
  document
    .querySelector('main')
    ?.append(
      element('div', { className: 'ask' }, [labelled('Operation', select), about, form]),
      element('div', { className: 'answers' }, [
        panel('Result', element('div', {}, [status, details]), 'result'),
        panel('Example', examples, 'examples'),
      ]),
    );
}

async function tried(
  sent: Sending,
  { prove, fetch }: Pick<Target, 'prove' | 'fetch'>,
  follow: (next: NextOperation) => void,
): Promise<Result> {
  try {
    const request = requestOf(sent);
    await prove(request, sent.values.get('project_id'));
    const { url } = request;
    return resultOf(sent, url, await send(request, fetch), follow);
  } catch (error) {
    // A browser tells a page no more of it than that.
    if (error instanceof TypeError) return failureOf(sent.endpoint);
    throw error;
  }
}
