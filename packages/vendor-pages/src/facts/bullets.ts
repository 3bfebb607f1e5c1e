import { isValue } from './option-value.js';

/** What stands between these is in bold, or a literal. They are in no text: Unicode keeps them for private use. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A text that is in bold, or a literal. */
export const marked = (text: string) => `${OPEN}${text.replaceAll(/[\ue000\ue001]/g, '')}${CLOSE}`;

/** A text without its marks. */
const unmarked = (text: string) => text.replaceAll(/[\ue000\ue001]/g, '');

/** A value, and what is said of it. */
export interface ListedValue {
  value: string;
  meaning: string;
}

const MARK = `${OPEN}([^${OPEN}${CLOSE}]+)${CLOSE}`;
const AND = String.raw`\s*(?:[,/、]|,?\s(?:and|or)\s|[和或])\s*`;
const MARKED = new RegExp(`^${MARK}(?:${AND}${MARK})*`);
const EACH = new RegExp(MARK, 'g');
/** A word that its meaning follows, or nothing. The first mark of a pair whose second one is missing is none. */
const WORD = /^(?:\*\*)?([\w./@-]+)(?=: |:$|：|$)/;
const LOOSE_WORD = /^([\w./@-]+)(?=, which\b| ?[(（])/;
const NO_VALUE = /^(?:notes?|notice|caution|warning|examples?|remarks?|tips?|说明|注意|示例)$/i;
const INTRODUCTION = /\b(?:options?|values?)\b[^.:]*(?::|\bas follows)\s*$|(?:可选值|取值|选项)[^。：]*[:：]?\s*$/i;

/** Whether a text says that a list of values follows. */
export const isIntroduction = (text: string) => INTRODUCTION.test(unmarked(text));

interface Begin {
  values: ListedValue[];
  /** In bold or a literal, before its meaning; one word, before its meaning; or something that goes on as a sentence does. */
  form: 'marked' | 'word' | 'loose';
}

function beginOf(bullet: string): Begin | undefined {
  const [begin] = MARKED.exec(bullet) ?? [];
  if (begin !== undefined) {
    const texts = [...begin.matchAll(EACH)].map(([, text = '']) => text.trim());
    const values = texts.map((text) => text.replace(/\s*:$/, ''));
    const rest = bullet.slice(begin.length);
    const isSure = texts.at(-1)!.endsWith(':') || /^\s*($|[:：(（])/.test(rest);
    if (!values.every(isValue)) return undefined;
    return { values: values.map((value) => ({ value, meaning: meaningIn(rest) })), form: isSure ? 'marked' : 'loose' };
  }
  for (const [pattern, form] of [[WORD, 'word'] as const, [LOOSE_WORD, 'loose'] as const]) {
    const [all, value] = pattern.exec(bullet) ?? [];
    if (value !== undefined && !NO_VALUE.test(value)) return { values: [{ value, meaning: meaningIn(bullet.slice(all!.length)) }], form };
  }
  return undefined;
}

const meaningIn = (rest: string) =>
  unmarked(rest)
    .replace(/^\s*[:：,]?\s*/, '')
    .trim();

const BULLET = /(?<=[\s:：])[-–•]\s+(?=[\ue000\w])/;
const MARKED_BULLET = /(?<=[\s:：])[-–•]\s+(?=\ue000)/;

/**
 * The values that bullets begin with; undefined for each that has none. A value is in bold or a literal. Where one of
 * them is, or the list is introduced as one of values, words before a colon, or alone, are values too; otherwise only
 * if each bullet begins with such a word. A bullet may have another one behind it in its line.
 */
export function valuesOfBullets(bullets: readonly string[], introduction: string): (ListedValue[] | undefined)[] {
  const begins = bullets.map((bullet) => {
    const [first, ...more] = bullet.split(MARKED_BULLET).map((one) => beginOf(one.trim()));
    const isEach = more.every((begin) => begin?.form === 'marked');
    return isEach ? [first, ...more] : [beginOf(bullet.trim())];
  });
  const all = begins.flat();
  const isList = isIntroduction(introduction) || all.some((begin) => begin?.form === 'marked');
  if (!isList && all.some((begin) => begin?.form !== 'word')) return bullets.map(() => undefined);
  return begins.map((ofBullet) => {
    const values = ofBullet.flatMap((begin) => begin?.values ?? []);
    return values.length > 0 ? values : undefined;
  });
}

/** Bullets that stand in one line with what introduces them: `Options: - **a**: x - **b**: y`. */
export function inlineBullets(text: string): { introduction: string; bullets: string[] } | undefined {
  const [begin = ''] = text.split(BULLET, 1);
  const [introduction = '', ...bullets] = text.split(isIntroduction(begin) ? BULLET : MARKED_BULLET).map((one) => one.trim());
  const isEach = bullets.every((one) => ['marked', 'word'].includes(beginOf(one)?.form ?? ''));
  return isEach && (bullets.length > 1 || (bullets.length === 1 && isIntroduction(introduction))) ? { introduction, bullets } : undefined;
}

const SENTENCE = new RegExp(
  `\\b(?:options?(?: are| include|:)|values? (?:are|is|can be)(?: either)?)\\s+(${MARK}(?:\\s*\\([^()]*\\))?(?:${AND}${MARK}(?:\\s*\\([^()]*\\))?)+)\\s*(?:[.;]|$)`,
  'i',
);

/** The values in a sentence such as `The options are **ASC** (rising) and **DESC**.`. */
export function valuesInSentence(text: string): ListedValue[] {
  const [, list = ''] = SENTENCE.exec(text) ?? [];
  const found = [...list.matchAll(new RegExp(`${MARK}(?:\\s*\\(([^()]*)\\))?`, 'g'))];
  const values = found.map(([, value = '', meaning = '']) => ({ value: value.trim(), meaning: unmarked(meaning) }));
  return values.every(({ value }) => isValue(value)) ? values : [];
}
