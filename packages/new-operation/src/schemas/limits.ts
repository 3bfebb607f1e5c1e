import type { Schema } from '@modelarts-openapi/openapi-model';
import type { Field } from '@modelarts-openapi/vendor-pages';

const NUMBER = String.raw`\*{0,2}(-?\d[\d,]*)\*{0,2}`;
const LENGTH = new RegExp(`${NUMBER} (?:to|-) ${NUMBER} characters|${NUMBER}-${NUMBER} characters`, 'i');
const MOST = new RegExp(`maximum of ${NUMBER} characters`, 'i');
const RANGE = new RegExp(String.raw`(?:value ranges? (?:from|is)|range:)\s*\[?${NUMBER}\s*(?:to|,|-)\s*${NUMBER}`, 'i');
const FORBIDDEN = /(?:special characters?|cannot contain (?:the )?characters?)\b[^!^<>=&]*?(?<![<>=&!^])([!^<>=&"']{4,})/i;
const WORD =
  /only letters, (?:digits|numbers), (?:underscores|hyphens) \([_-]\),? and (?:underscores|hyphens) \([_-]\)|letters, digits, underscores \(_\), and hyphens \(-\)/i;

/** The limits that a page puts in words, as far as they have one meaning: lengths, ranges, letters. */
export function limitsIn({ description }: Field, type: string): Schema {
  if (type === 'String') {
    const [, from, to, short, long] = LENGTH.exec(description) ?? [];
    const most = numberOf(to ?? long ?? MOST.exec(description)?.[1]);
    const least = numberOf(from ?? short);
    return {
      ...(least && { minLength: least }),
      ...(most !== undefined && { maxLength: most }),
      ...patternIn(description),
    };
  }
  if (type === 'Boolean') return {};
  const [, from, to] = RANGE.exec(description) ?? [];
  if (from === undefined || to === undefined) return {};
  return { minimum: Number(numberOf(from)), maximum: Number(numberOf(to)) };
}

function patternIn(description: string): Schema {
  if (WORD.test(description)) return { pattern: '^[A-Za-z0-9_-]*$' };
  const forbidden = forbiddenIn(description);
  return forbidden.length > 0 ? { pattern: `^[^${forbidden.join('').replace('^', '\\^')}]*$` } : {};
}

/** The characters that a page forbids in a text. */
export function forbiddenIn(description: string): string[] {
  return [...new Set(FORBIDDEN.exec(description)?.[1])];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replaceAll(',', ''));
}
