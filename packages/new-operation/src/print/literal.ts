import { isObject } from '@modelarts-openapi/openapi-model';

/** How a language writes values. */
export interface Style {
  width: number;
  text(value: string): string;
  key(name: string): string;
  /** `true`, `false` and `null`. */
  word(value: boolean | null): string;
  /** Between braces and what is in them, on one line. */
  padding: '' | ' ';
  /** Behind the last entry, on lines of their own. */
  lastComma: '' | ',';
}

const quoted = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const json = { text: JSON.stringify, key: JSON.stringify, word: String, lastComma: '' } as const;

/** JSON as people write it: what fits into a line stands in one. */
export const JSON_STYLE: Style = { ...json, width: 140, padding: '' };

/** JSON in a command line. */
export const SHELL_STYLE: Style = { ...json, width: 76, padding: ' ' };

/** TypeScript. */
export const TYPESCRIPT_STYLE: Style = {
  width: 76,
  text: quoted,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)),
  word: String,
  padding: ' ',
  lastComma: ',',
};

/** Python. */
export const PYTHON_STYLE: Style = {
  width: 76,
  text: quoted,
  key: quoted,
  word: (value) => ({ true: 'True', false: 'False', null: 'None' })[`${value}`],
  padding: '',
  lastComma: ',',
};

/** A JSON value in a language, from the second line on indented. What fits into a line stands in one. */
export function literal(value: unknown, style: Style, indent = ''): string {
  const line = oneLine(value, style);
  if (indent.length + line.length <= style.width) return line;
  const deeper = `${indent}  `;
  const entries = isObject(value)
    ? Object.entries(value).map(([key, part]) => `${deeper}${style.key(key)}: ${literal(part, style, deeper)}`)
    : Array.isArray(value)
      ? value.map((item) => deeper + literal(item, style, deeper))
      : [];
  if (entries.length === 0) return line;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.join(',\n')}${style.lastComma}\n${indent}${close}`;
}

function oneLine(value: unknown, style: Style): string {
  if (typeof value === 'string') return style.text(value);
  if (typeof value === 'boolean' || value === null) return style.word(value);
  if (Array.isArray(value)) return `[${value.map((item) => oneLine(item, style)).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value).map(([key, part]) => `${style.key(key)}: ${oneLine(part, style)}`);
  return entries.length === 0 ? '{}' : `{${style.padding}${entries.join(', ')}${style.padding}}`;
}
