/**
 * Writes a page with nothing but ASCII, which shows the same. Browsers decode that several times as fast, and
 * have to do so with all of the page before they show any of it. Styles are left as they are.
 *
 * @param {string} html
 */
export function asciiOnly(html) {
  const opening = /<(script|style)\b/g;
  let ascii = '';
  let end = 0;
  // Step by step: one expression for a whole element does not get to the end of a script of many megabytes.
  for (;;) {
    opening.lastIndex = end;
    const found = opening.exec(html);
    ascii += html.slice(end, found?.index).replace(/[^\x00-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
    if (!found) return ascii;
    const [, element] = found;
    end = html.indexOf(`</${element}>`, found.index);
    if (end === -1) end = html.length;
    const inside = html.slice(found.index, end);
    // A backslash before a character would take the one of its escape for itself.
    ascii += element === 'script' ? inside.replace(/(?<!\\)[^\x00-\x7f]/gu, escaped) : inside;
  }
}

/** @param {string} character */
function escaped(character) {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
