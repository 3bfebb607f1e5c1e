import type { Field, FormOperation } from '../operations.js';
import { choice, element, labelled, pretty } from './element.js';

/** What was entered, or followed, so that it is there in the next form, too. */
export class Remembered {
  readonly #values = new Map<string, string>();

  of(field: Field): string | undefined {
    return this.#values.get(keyOf(field));
  }

  keep({ fields }: FormOperation, values: ReadonlyMap<string, string>): void {
    for (const field of fields) {
      const value = values.get(field.name);
      if (value) this.#values.set(keyOf(field), value);
    }
  }
}

/** Parameters of one name are of different things, such as a `task_id`, where their examples differ. */
const keyOf = ({ name, in: location, example }: Field): string => [location, name, example].join(' ');

/** The form of an operation. */
export interface OperationForm {
  inputs: HTMLElement;
  values: () => Map<string, string>;
  body: () => string | undefined;
}

/** Makes the form of an operation: its parameters, and a body that begins as an example. */
export function operationForm({ fields, bodies }: FormOperation, known: Remembered): OperationForm {
  const inputs = fields.map((field) => {
    const { name, required, about, isNumber, values, example } = field;
    const id = `parameter-${name}`;
    const start = known.of(field) ?? (required ? example : '');
    const listed = [...(required ? [] : ['']), ...values].map((value) => ({ value, text: value }));
    const input =
      values.length > 0
        ? choice(id, listed)
        : element('input', { id, autocomplete: 'off', spellcheck: false, inputMode: isNumber ? 'numeric' : 'text', placeholder: example });
    input.value = start;
    input.required = required;
    return { name, input, row: labelled(required ? `${name} (required)` : name, input, about) };
  });
  const body = bodies && bodyInput(bodies);
  return {
    inputs: element('div', {}, [...inputs.map(({ row }) => row), ...(body ? [body.rows] : [])]),
    values: () => new Map(inputs.map(({ name, input }) => [name, input.value])),
    body: () => body?.text.value,
  };
}

function bodyInput(bodies: NonNullable<FormOperation['bodies']>): { rows: HTMLElement; text: HTMLTextAreaElement } {
  const text = element('textarea', { id: 'body', rows: 12, spellcheck: false, required: true, value: pretty(bodies[0]?.value ?? {}) });
  const check = () => text.setCustomValidity(whatIsWrong(text.value));
  text.addEventListener('input', check);
  const select = choice(
    'body-example',
    bodies.map(({ title }, index) => ({ value: `${index}`, text: title })),
  );
  select.addEventListener('change', () => {
    text.value = pretty(bodies[Number(select.value)]?.value);
    check();
  });
  const rows = element('div', {}, [...(bodies.length > 1 ? [labelled('Begin with', select)] : []), labelled('Body (JSON)', text)]);
  return { rows, text };
}

/** What keeps a text from being JSON, or nothing. */
function whatIsWrong(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return `This is no JSON: ${(error as Error).message}`;
  }
}
