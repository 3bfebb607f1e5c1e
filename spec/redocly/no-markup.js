/** @import { Context } from './visitors.js' */

const CODE = /```[\s\S]*?```|`[^`]*`/g;
const TAG = /<[a-zA-Z/!?][^>]*>?/g;
// Without attributes that run, load or lead anywhere.
const DRAWING = /^<\/?(?:svg|g|path|text)\b(?!.*\s(?:on\w+|href|src|style|xlink\S*)\s*=)/i;
const COMMENT = /^<!--[^>]*-->$/;
const DANGEROUS_LINK = /\]\(\s*(?:javascript|data|vbscript):/i;

/**
 * No text is markup, in code or not escaped: whoever shows it, such as the reference, would act on it. Pictures that guides draw
 * have nothing but shapes.
 */
export function noMarkup() {
  return {
    any: {
      /** @param {unknown} node @param {Context} context */
      enter(node, { location, report }) {
        if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
        for (const [key, value] of Object.entries(node)) {
          const texts = /^(?:description|summary|title|x-displayName)$/.test(key) ? { '': value } : isMeanings(key) ? value : {};
          for (const text of Object.values(texts ?? {})) {
            const [found] = typeof text === 'string' ? markupIn(text, /\/tags\/\d+$/.test(location.pointer)) : [];
            if (found !== undefined) {
              report({
                message: `This text has markup, \`${found.slice(0, 40)}\`; code goes between backticks.`,
                location: location.child(key),
              });
            }
          }
        }
      },
    },
  };
}

/** What says a meaning of each value. @param {string} key */
function isMeanings(key) {
  return key === 'x-enumDescriptions' || key === 'x-enumNames';
}

/** @param {string} text @param {boolean} mayDraw */
function markupIn(text, mayDraw) {
  const words = text.replace(CODE, '');
  const tags = (words.match(TAG) ?? []).filter((tag) => !COMMENT.test(tag) && !(mayDraw && DRAWING.test(tag)));
  return [...tags, ...(words.match(DANGEROUS_LINK) ?? [])];
}
