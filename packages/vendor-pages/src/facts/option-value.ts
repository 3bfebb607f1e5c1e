/** Whether a text can be a value. Bullets list other things, too, and those are sentences. */
export function isValue(text: string): boolean {
  return /^[\w.:/@*+-]+$/.test(text);
}

/** Whether what is said of a value calls it the default. */
export function isDefault(meaning: string): boolean {
  return /[(（]\s*(?:default(?: value)?|默认值?)\s*[)）]|^(?:this|which|it) is the default\b/i.test(meaning);
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
