import { readFileSync } from 'node:fs';
import mustache from 'mustache';

const folder = new URL('../../templates/', import.meta.url);

/** Fills in a template of the folder `templates/`, such as `code/python`. */
export function filled(template: string, values: object): string {
  const text = readFileSync(new URL(`${template}.mustache`, folder), 'utf8');
  // What is filled in is code, not HTML.
  return mustache.render(text, values, {}, { escape: String });
}
