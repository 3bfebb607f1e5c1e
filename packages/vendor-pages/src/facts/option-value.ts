/** Whether a text can be a value. Bullets list other things, too, and those are sentences. */
export function isValue(text: string): boolean {
  return /^[\w.:/@*+-]+$/.test(text);
}

const VALUE_IN_WORDS = /^([\w./@-]+): /;

/** The value of a bullet that begins with one word and a colon. */
export function valueInWords(text: string): string | undefined {
  return VALUE_IN_WORDS.exec(text)?.[1];
}

/** The value of a bullet that has it in what is left over from HTML. */
export function valueInHtml(text: string): string | undefined {
  return /^<b(?: [^<>]*)?>([^<>]+)<\/b>:/.exec(text)?.[1];
}

/** Whether what is said of a value calls it the default. */
export function isDefault(meaning: string): boolean {
  return /[(（]\s*(?:default(?: value)?|默认值?)\s*[)）]/i.test(meaning);
}

// “The default value is left blank.” states none.
const DEFAULT_IN_WORDS = /\b(?:the default value is|default value:|defaults to)\s+(?!left\b|empty\b|blank\b)([^\s,;]+)/i;
const DEFAULT_IN_CHINESE = /默认值?(?:(?:是|为)[^“"，。；\w]*(?:[“"]([^”"]+)[”"]|([\w.:/-]+)(?![\w键]))|(\d+))/;

/** The default that a sentence states in words. */
export function defaultInWords(text: string): string | undefined {
  const [, quoted, plain, number] = DEFAULT_IN_CHINESE.exec(text) ?? [];
  return (
    quoted ??
    plain ??
    number ??
    DEFAULT_IN_WORDS.exec(text)?.[1]
      ?.replace(/\.$/, '')
      .replace(/^["'](.*)["']$/, '$1')
  );
}
