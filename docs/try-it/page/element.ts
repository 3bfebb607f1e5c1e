/**
 * Makes an element. Texts become text, never markup: this page has no other way to show anything.
 *
 * @param more attributes that are no properties, such as `aria-describedby`
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> | undefined = undefined,
  children: (Node | string)[] = [],
  more: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  for (const [name, value] of Object.entries(more)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A choice of one of several, by their texts; groups where these have any. */
export function choice(id: string, options: { value: string; text: string; group?: string }[]): HTMLSelectElement {
  const select = element('select', { id });
  const groups = new Map<string, HTMLElement>();
  for (const { value, text, group } of options) {
    const option = element('option', { value, textContent: text });
    if (group && !groups.has(group)) {
      const made = element('optgroup', { label: group });
      groups.set(group, made);
      select.append(made);
    }
    (groups.get(group ?? '') ?? select).append(option);
  }
  return select;
}

/** An input with its label, and what it is about. */
export function labelled(text: string, input: HTMLElement, about = ''): HTMLElement {
  const label = element('label', { htmlFor: input.id, textContent: text });
  if (!about) return element('div', { className: 'field' }, [label, input]);
  input.setAttribute('aria-describedby', `${input.id}-about`);
  return element('div', { className: 'field' }, [label, input, element('small', { id: `${input.id}-about`, textContent: about })]);
}

/** JSON as it is read. */
export const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
