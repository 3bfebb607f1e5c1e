/** @import { Change } from './changes.js' */

/** @type {Record<string, string>} */
const HEADINGS = {
  breaking: 'Breaks somebody:',
  addition: 'New:',
  change: 'Otherwise, which breaks nobody:',
  strict: 'Only in the strict form, which breaks no program, and changes what drift finds:',
};

/**
 * The entry of a release: what people wrote in changesets, then, marked as generated, what changed in
 * the description. Guides and other words are counted, not listed.
 *
 * @param {{ version: string, summaries: string[], previous?: string | undefined, changes?: Change[] }} release
 * @throws Error if there is a change of a kind that has no heading.
 */
export function entryOf({ version, summaries, previous, changes = [] }) {
  const unknown = changes.find(({ kind }) => !Object.hasOwn(HEADINGS, kind));
  if (unknown) throw new Error(`changelog: expected a change of a kind that has a heading, got "${unknown.kind}" at ${unknown.location}`);
  /** @param {Change} change */
  const isListed = ({ change: { rule } }) => rule !== 'words-changed';
  const sections = Object.entries(HEADINGS).flatMap(([kind, heading]) => {
    const lines = changes
      .filter((change) => change.kind === kind && isListed(change))
      .map(({ location, message }) => `- \`${location}\`: ${message}`);
    return lines.length > 0 ? [heading, lines.join('\n')] : [];
  });
  const others = changes.filter((change) => !isListed(change)).length;
  if (others > 0) sections.push(`Other changes, of words and examples: ${others}.`);
  if (sections.length === 0) sections.push('The description has not changed.');
  const generated = previous
    ? [`<!-- Generated: what \`pnpm versions\` finds since ${previous}. -->`, ...sections, '<!-- End of what is generated. -->']
    : [];
  return [`**${version}**`, summaries.map(listItem).join('\n'), ...generated].join('\n\n');
}

/**
 * The guide with an entry before those of older versions, or at its end where there are none.
 *
 * @param {string} guide
 * @param {string} entry
 * @throws Error if it has an entry of this version.
 */
export function withEntry(guide, entry) {
  const [title] = entry.split('\n', 1);
  if (guide.includes(`\n${title}`)) throw new Error(`spec/guides/changelog.md: expected no entry of ${title} yet, got one`);
  const at = guide.search(/^\*\*\d/m);
  const [before, after] = at === -1 ? [`${guide.trimEnd()}\n\n`, ''] : [guide.slice(0, at), `\n${guide.slice(at)}`];
  return `${before}${entry}\n${after}`;
}

/**
 * The entry of one version, without its number.
 *
 * @param {string} guide
 * @param {string} version
 * @throws Error if there is none.
 */
export function entryIn(guide, version) {
  const start = guide.indexOf(`\n**${version}**`);
  if (start === -1) throw new Error(`spec/guides/changelog.md: expected an entry **${version}**, got none`);
  const [, ...lines] = guide.slice(start + 1).split('\n');
  const end = lines.findIndex((line) => /^\*\*\d/.test(line));
  return `${lines
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim()}\n`;
}

/** @param {string} summary */
function listItem(summary) {
  return `- ${summary.trim().replaceAll('\n', '\n  ').replace(/^ +$/gm, '')}`;
}
