/**
 * Writes a page with nothing but ASCII, which shows the same. Browsers decode that several times as fast, and
 * have to do so with all of the page before they show any of it. Styles are left as they are.
 */
export function asciiOnly(html) {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>|[^\x00-\x7f]/gu, (part, element) => {
    if (!element) return `&#${part.codePointAt(0)};`;
    // A backslash before a character would take the one of its escape for itself.
    return element === 'script' ? part.replace(/(?<!\\)[^\x00-\x7f]/gu, escaped) : part;
  });
}

function escaped(character) {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
