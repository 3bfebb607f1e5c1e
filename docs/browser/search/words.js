// A question is looked for by those of its words that count, in whatever form they are.

const FILLERS = new Set(
  (
    'a an the of to in on at for from by with as and or all my me i we you it its this that how what which where when who why ' +
    'do does did is are was be can could should must may there mean means need have has'
  ).split(' '),
);

/**
 * The words of a text that count, in lower case, or all of them where none does.
 *
 * @param {string} text
 */
export function wordsOf(text) {
  const all = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^["'“(¿]+|["'”)?!.,;:]+$/g, ''))
    .filter(Boolean);
  const counting = all.filter((word) => !FILLERS.has(word));
  return counting.length > 0 ? counting : all;
}

const ENDINGS = /** @type {const} */ ([
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
]);

/**
 * What a word may be a form of, itself first: `cancelled` of `cancel`, `deleting` of `delete`, `webhooks` of `webhook`.
 *
 * @param {string} word
 * @returns {string[]}
 */
export function formsOf(word) {
  const shorter = ENDINGS.filter(([end]) => word.endsWith(end) && word.length - end.length > 2).map(
    ([end, by]) => word.slice(0, -end.length) + by,
  );
  return [word, ...shorter, ...shorter.map((one) => one.replace(/([a-z])\1$/, '$1'))];
}

/** What the forms of a word begin with. @param {string} word */
export function stemOf(word) {
  return formsOf(word)
    .reduce((one, other) => (other.length < one.length ? other : one))
    .replace(/(?<=[a-z]{3})e$/, '');
}
